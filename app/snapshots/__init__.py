"""Earlier states of a release under names: kept, brought back, and held against each other."""
