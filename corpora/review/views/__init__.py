"""The pages: each function takes the desk and a visit, and answers it."""
