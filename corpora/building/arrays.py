"""Columns of numbers in Arrow files, which are read where they lie: a look-up reads one page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from corpora.building.store import written

__all__ = ["Columns", "Words", "open_columns", "write_columns"]

Words = npt.NDArray[np.uint64]
"""Hashes, 64 bits each."""


class Columns:
    """The columns of one file, mapped into memory.

    ``numbers`` gives a column of integers or floats; ``bytes_of`` one of fixed width, as a
    matrix with a row each; ``texts`` some values of a column of strings; ``values`` all of any.

    >>> Columns(pa.RecordBatch.from_pydict({"id": ["a", "b", "c"]})).texts("id", [0, 2])
    ['a', 'c']
    """

    def __init__(self, batch: pa.RecordBatch) -> None:
        self._batch = batch

    def __len__(self) -> int:
        return int(self._batch.num_rows)

    def numbers(self, name: str) -> npt.NDArray[Any]:
        """A column of integers or floats, shape (rows,), as it lies in the file."""
        array: npt.NDArray[Any] = self._batch.column(name).to_numpy(zero_copy_only=True)
        return array

    def bytes_of(self, name: str) -> npt.NDArray[np.uint8]:
        """A column of bytes of one width, shape (rows, width)."""
        column = self._batch.column(name)
        width = column.type.byte_width
        if not len(column):
            return np.zeros((0, width), np.uint8)
        raw = np.frombuffer(column.buffers()[1], np.uint8)
        return raw[: len(column) * width].reshape(len(column), width)

    def texts(self, name: str, rows: Sequence[int]) -> list[str]:
        """The values of some rows of a column of strings."""
        column = self._batch.column(name)
        return [column[int(row)].as_py() for row in rows]

    def values(self, name: str) -> list[Any]:
        """All values of a column, as Python has them."""
        values: list[Any] = self._batch.column(name).to_pylist()
        return values


def write_columns(path: Path, columns: Mapping[str, Any]) -> None:
    """Write a file of columns of one length: arrays of numbers, of bytes (two axes), or Arrow's.

    >>> import tempfile
    >>> import numpy as np
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "columns"
    ...     write_columns(path, {"score": np.array([0.5, 1.0]), "id": pa.array(["a", "b"])})
    ...     open_columns(path).numbers("score").tolist()
    [0.5, 1.0]
    """
    arrays = [_array(values) for values in columns.values()]
    batch = pa.RecordBatch.from_arrays(arrays, names=list(columns))
    with written(path) as file, pa.ipc.new_file(file, batch.schema) as writer:
        writer.write_batch(batch)


def open_columns(path: Path) -> Columns:
    """The columns that ``write_columns`` wrote.

    Raises:
        OSError: there is no such file.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_columns(Path(folder) / "columns", {"id": pa.array(["a", "b"])})
    ...     len(open_columns(Path(folder) / "columns"))
    2
    """
    with pa.memory_map(str(path)) as source:
        return Columns(pa.ipc.open_file(source).get_batch(0))


def _array(values: Any) -> pa.Array:
    if isinstance(values, np.ndarray) and values.ndim == 2:
        body = pa.py_buffer(np.ascontiguousarray(values, np.uint8))
        return pa.Array.from_buffers(pa.binary(values.shape[1]), len(values), [None, body])
    return values if isinstance(values, pa.Array) else pa.array(values)
