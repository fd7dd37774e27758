"""Whether both texts of a pair still say the same: what was compared, and what changed since."""
