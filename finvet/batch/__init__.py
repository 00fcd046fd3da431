"""Many partners: every entry of a folder gets exactly one row of results, or one for each company of a workbook.

entries    which partners there are
answering  what a worker does with one: vets it, writes its outputs, gives its dossier
workers    the processes that do so, supervised: one that dies or hangs costs one partner
journal    what is known of every entry, kept through any ending
run        the whole way of a batch, from a folder to the results that summary writes from the journal
"""
