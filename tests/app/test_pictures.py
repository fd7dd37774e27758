from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from app.compose import compose
from app.errors import FileError
from app.model import Image as ImageRow
from app.model import Release
from app.pictures import LONGEST, fit
from app.profile import neutral_profile
from exporters.registry import EXPORTERS

SECRET = b"Canon EOS Secret"


def _saved(image: Image.Image, kind: str, **how: object) -> bytes:
    held = BytesIO()
    image.save(held, kind, **how)
    return held.getvalue()


def _opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def _exif(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112], exif[0x0110] = orientation, SECRET.decode()
    exif.get_ifd(0x8825).update({1: "N", 2: (33.0, 18.0, 55.0), 3: "E", 4: (44.0, 21.0, 58.0)})
    return exif


def _photograph(orientation: int = 1, **how: object) -> bytes:
    """Red on the left and blue on the right as it was taken, with all that a camera tells."""
    image = Image.new("RGB", (64, 32), "red")
    image.paste("blue", (32, 0, 64, 32))
    told: dict[str, object] = {
        "exif": _exif(orientation), "comment": SECRET, "xmp": b"<x>" + SECRET + b"</x>", **how,
    }  # fmt: skip
    return _saved(image, "JPEG", quality=95, **told)


def _noted_png() -> bytes:
    notes = PngInfo()
    notes.add_text("Author", SECRET.decode())
    return _saved(Image.new("RGB", (4, 4)), "PNG", pnginfo=notes, exif=_exif(1))


TELLTALES: dict[str, Callable[[], bytes]] = {
    "a photograph": _photograph,
    "a photograph with another file behind it": lambda: _photograph() + SECRET,
    "a smaller copy only": lambda: _saved(
        Image.new("RGB", (4, 4)), "JPEG", extra=b"\xff\xe5\0\x12" + SECRET
    ),
    "two photographs in one file": lambda: _saved(
        _opened(_photograph()),
        "MPO",
        exif=_exif(1),
        comment=SECRET,
        save_all=True,
        append_images=[Image.new("RGB", (9, 9))],
    ),
    "a noted PNG": _noted_png,
    "a PNG with another file behind it": lambda: _saved(Image.new("RGB", (4, 4)), "PNG") + SECRET,
}


@pytest.mark.parametrize("make", TELLTALES.values(), ids=TELLTALES.keys())
def test_nothing_that_a_camera_or_a_program_noted_stays(make: Callable[[], bytes]) -> None:
    assert SECRET in make()
    kept = fit(make(), "a.jpg").data
    assert SECRET not in kept
    assert not _opened(kept).getexif()
    assert set(_opened(kept).info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda one: one.name)
def test_where_a_picture_was_taken_does_not_leave_with_a_release(exporter: object) -> None:
    release = Release(rows=(ImageRow(1, "a.jpg"),), next_id=2)
    composition = compose(release, {"a.jpg": _photograph()}, neutral_profile(), ("en", "ar"))
    data = exporter.write(composition)  # type: ignore[attr-defined]
    assert b"Exif" not in data
    assert SECRET not in data


@pytest.mark.parametrize(
    ("orientation", "size", "red"), [(1, (64, 32), (8, 16)), (3, (64, 32), (56, 16)),
                                     (6, (32, 64), (16, 8)), (8, (32, 64), (16, 56))]
)  # fmt: skip
def test_a_picture_stands_as_the_camera_was_held(
    orientation: int, size: tuple[int, int], red: tuple[int, int]
) -> None:
    picture = fit(_photograph(orientation), "a.jpg")
    assert (picture.width, picture.height) == size == _opened(picture.data).size
    assert _near(_opened(picture.data), red, (254, 0, 0))


def test_a_broken_note_of_the_camera_does_not_cost_the_picture() -> None:
    assert fit(_photograph(exif=b"Exif\0\0nonsense"), "a.jpg").width == 64


def test_a_large_picture_is_made_as_large_as_print_needs() -> None:
    picture = fit(_saved(Image.new("RGB", (LONGEST * 2, 70), "red"), "PNG"), "a.png")
    assert (picture.width, picture.height) == (LONGEST, 35)


def test_more_points_than_a_picture_has_are_told(recwarn: pytest.WarningsRecorder) -> None:
    data = _saved(Image.new("1", (10_000, 10_000)), "PNG")
    with pytest.raises(FileError) as told:
        fit(data, "a.png")
    assert str(told.value) == "a.png: the picture has too many points; make it smaller."
    assert not recwarn.list


def test_transparency_stays() -> None:
    image = Image.new("LA", (4, 4), (200, 7))
    palette = Image.new("P", (4, 4))
    palette.putpalette([9, 9, 9] * 256)
    for data in (_saved(image, "PNG"), _saved(palette, "PNG", transparency=0)):
        assert _opened(fit(data, "a.png").data).getchannel("A").getextrema()[0] in {0, 7}


def test_colours_for_print_become_those_of_a_screen() -> None:
    cyan = _saved(Image.new("CMYK", (8, 8), (255, 0, 0, 0)), "JPEG", quality=95)
    kept = _opened(fit(cyan, "a.jpg").data)
    assert kept.mode == "RGB"
    assert _near(kept, (4, 4), (0, 255, 255))


def test_colours_of_another_profile_keep_their_look() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for profile in (srgb, lab, b"no profile"):
        data = _saved(Image.new("RGB", (8, 8), "red"), "PNG", icc_profile=profile)
        kept = _opened(fit(data, "a.png").data)
        assert "icc_profile" not in kept.info
        assert _near(kept, (4, 4), (255, 0, 0))


def test_sixteen_bits_of_grey_become_eight() -> None:
    data = _saved(Image.new("I;16", (4, 4), 0x8000), "PNG")
    assert _opened(fit(data, "a.png").data).getextrema() == (128, 128)


@given(
    st.sampled_from(["PNG", "JPEG", "WEBP", "BMP", "TIFF"]),
    st.sampled_from(["1", "L", "RGB", "RGBA", "P", "CMYK"]),
    st.tuples(st.integers(1, 9), st.integers(1, 9)),
)
def test_a_picture_that_is_fit_stays_byte_for_byte(
    kind: str, mode: str, size: tuple[int, int]
) -> None:
    try:
        data = _saved(Image.new(mode, size), kind)
    except (OSError, ValueError):
        return  # the format has no such mode
    picture = fit(data, "a")
    assert (picture.width, picture.height) == size
    assert fit(picture.data, "a") == picture


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a", b"<svg/>", _photograph()[:-400], b"\x89PNG\r\n\x1a\n" + bytes(40)],
    ids=["nothing", "a GIF", "an SVG", "half a JPEG", "a hollow PNG"],
)  # fmt: skip
def test_what_is_no_picture_is_told(data: bytes) -> None:
    with pytest.raises(FileError, match=r"a\.png: this is no picture that can be read"):
        fit(data, "a.png")


@given(st.binary(max_size=60), st.integers(2, 600))
def test_a_damaged_picture_is_made_whole_or_told(damage: bytes, at: int) -> None:
    held = _photograph()
    with suppress(FileError):
        made = fit(held[:at] + damage + held[at + len(damage) :], "a.jpg")
        assert fit(made.data, "a.jpg") == made


def _near(image: Image.Image, at: tuple[int, int], colour: tuple[int, int, int]) -> bool:
    held = image.convert("RGB").getpixel(at)
    assert isinstance(held, tuple)
    return all(abs(one - other) <= 6 for one, other in zip(held, colour, strict=True))
