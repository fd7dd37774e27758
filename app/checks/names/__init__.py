"""Whether the two texts name the same people, posts, places and bodies, spelt one way."""

from app.checks.names.both import Rule, beside
from app.checks.names.deputies import deputy_missing
from app.checks.names.entities import entity_absent, office_differs
from app.checks.names.governorates import governorate_added
from app.checks.names.introduced import INTRODUCED
from app.checks.names.known import Kind
from app.checks.names.people import PEOPLE
from app.checks.names.places import places_named
from app.checks.names.posts import house_post_differs, post_differs
from app.checks.names.sounds import name_sounds_otherwise
from app.checks.names.spellings import SPELLINGS
from app.checks.names.titles import honorific_missing, title_missing
from app.checks.pair import PairCheck
from app.checks.survey import AnySurvey

RULES: tuple[tuple[Kind, Rule], ...] = (
    ("rank", honorific_missing),
    ("title", title_missing),
    ("place", places_named),
    ("place", governorate_added),
    ("entity", entity_absent),
    ("entity", office_differs),
    ("post", post_differs),
)
PAIR_CHECKS: tuple[PairCheck, ...] = (
    beside(RULES),
    house_post_differs,
    deputy_missing,
    name_sounds_otherwise,
)
SURVEYS: tuple[AnySurvey, ...] = (PEOPLE, SPELLINGS, INTRODUCED)
