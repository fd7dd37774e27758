"""How the Arabic is written: spelling, marks, quotation marks, digits and newsroom habits."""

from app.checks.arabic.spelling import spelling
from app.checks.pair import PairCheck
from app.checks.spot import reads

PAIR_CHECKS: tuple[PairCheck, ...] = (reads("ar", (spelling,)),)
