"""Which line item each line is: labels nominate, blocks and sums decide."""
