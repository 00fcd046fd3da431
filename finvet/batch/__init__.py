"""Many partners: every entry of a folder gets exactly one row of results, or one for each company of a workbook.

inputs     where partners are found: a folder, a pattern, a list
choice     which of them a run is for
entries    what a partner is, and whether it has changed
answering  what a worker does with one: vets it, writes its outputs, gives its dossier
executor   who has entries vetted: the pool of this machine's workers, or a cluster, whose machines have pools in turn
stores     which partners a folder of a store has, fetched (fetching) by whoever vets them
putting    memos go to a store in place of the output folder
workers    the processes that vet, supervised: one that dies or hangs costs one partner
monitoring what changed since an earlier batch
journal    what is known of every entry, kept through any ending
leftovers  what an earlier run wrote and is not current any more is taken away
tables     the results as parquet: a file a table, or a folder of parts
run        the whole way of a batch, from a folder to the results that summary writes from the journal
"""
