"""Made inputs, by the hundred thousand, for everything that reads what others wrote.

    python -m scripts.fuzz --target all --inputs 100000 --seed 1

A target is a reader, a row of ``targets.TARGETS``: what it is fed (``made``, ``wounds``), and what
must hold of its answer. Input N of a seed is always the same bytes. It passes if the target reads
it or refuses it with the error its documentation names; anything else is a find: another error,
a promise that does not hold, a record lost, a limit of time or memory passed, a process that
dies. Finds are kept as files, to be tried again with ``--replay``.

    running    each target in a process of its own, watched from outside
    patterns   regular expressions: does reading a line four times as long take four times as long?
"""
