"""The pages: each function takes the desk and a visit, and answers it.

None has an example of its own: it would have to send a request to a running page, as the tests
of each path do (``tests/corpora/review``).
"""
