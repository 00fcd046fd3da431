"""Forms of the ninth lot: workbooks as partners mail them, written when the eighth lot had steered the work as well.

Read at first sight: 83 % right, 82 % at high or medium confidence, 190 of 2,671 figures silently wrong (a ticked unit,
the reports of a Chinese vendor), one of the workbooks refused.
"""
