"""An organization's profile: whose release this is, how it looks, and the house rules."""

from app.profile.files import (
    PROFILE_SUFFIX,
    SHIPPED_PROFILES,
    decode_profile,
    encode_profile,
    find_profile,
    load_profile,
    neutral_profile,
    shipped_profile,
)
from app.profile.icons import icon_name
from app.profile.model import HouseLogo, Person, Profile

__all__ = [
    "PROFILE_SUFFIX",
    "SHIPPED_PROFILES",
    "HouseLogo",
    "Person",
    "Profile",
    "decode_profile",
    "encode_profile",
    "find_profile",
    "icon_name",
    "load_profile",
    "neutral_profile",
    "shipped_profile",
]
