"""Two subjects with each other's words, and sound sentences of two subjects."""

from __future__ import annotations

import pytest

from align.checks.role.two_subjects import find_crossed_subjects
from align.words.evidence import link_words

FLAGGED = [
    ("노조는 회사가 협약을 어기고 외주를 늘렸다며 위원회에 구제를 신청했다.", "The company sought relief from the commission, saying the union had violated the agreement and expanded outsourcing."),
    ("조합원들은 시공사가 공사비를 30% 올려 달라고 하자 총회를 열어 계약을 해지했다.", "When the union members asked for a 30 percent increase in construction costs, the builder held a general meeting and ended the contract."),
    ("검찰은 징역 7년을 구형했지만 재판부는 벌금 300만 원을 선고했다.", "The court sought seven years in prison, but prosecutors imposed a fine of 3 million won."),
    ('김 대표는 "공천이 공정하게 이뤄졌다"고 주장했고, 이 의원은 "밀실 합의"라고 반박했다.', 'Kim countered that it was a "backroom deal," while Lee claimed that "nominations were carried out fairly."'),
    ('오 의원은 "정부가 자료를 숨겼다"고 비판했고, 장관은 "사실과 다르다"고 맞섰다.', 'The minister criticized that "the government hid the data," and Oh countered that it was "not true."'),
]  # fmt: skip
CLEAN = [
    ("노조는 회사가 협약을 어기고 외주를 늘렸다며 위원회에 구제를 신청했다.", "The company broke the agreement by outsourcing more, the union said as it turned to the commission for relief."),
    ("노조는 회사가 협약을 어기고 외주를 늘렸다며 위원회에 구제를 신청했다.", "Accusing the company of breaking the agreement and outsourcing more, the union asked the commission for relief."),
    ("주주들은 이사회가 증자를 강행하자 임시 총회를 요구했다.", "The board's push for a rights offering led shareholders to demand a meeting."),
    ("주주들은 이사회가 증자를 강행하자 임시 총회를 요구했다.", "After the board went ahead with a capital increase, shareholders demanded a special meeting."),
    ("검찰은 징역 7년을 구형했지만 재판부는 벌금 300만 원을 선고했다.", "Prosecutors sought seven years in prison, but the court imposed a fine of 3 million won."),
    ("검찰은 징역 7년을 구형했지만 재판부는 벌금 300만 원을 선고했다.", "The court imposed a fine of 3 million won, while prosecutors had sought seven years in prison."),
    ("검찰은 징역 7년을 구형했지만 재판부는 벌금 300만 원을 선고했다.", "Though prosecutors had sought seven years, a fine of 3 million won was all the court imposed."),
    ('김 대표는 "공정했다"고 주장했고, 이 의원은 "밀실 합의"라고 반박했다.', 'Kim claimed it was "fair," and Lee countered that it was a "backroom deal."'),
    ('김 대표는 "공정했다"고 주장했고, 이 의원은 "밀실 합의"라고 반박했다.', 'It was a "backroom deal," Lee countered after Kim claimed it was "fair."'),
    ("여당은 찬성했고 야당은 반대했다.", "The ruling party was in favor, and the opposition against."),
    ("노조는 합의했으나 회사는 항소하겠다고 했다.", "The company said it would appeal, though the union had agreed."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en"), FLAGGED)
def test_flagged(ko: str, en: str) -> None:
    assert len(list(find_crossed_subjects(ko, en, link_words(ko, en)))) == 1


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_crossed_subjects(ko, en, link_words(ko, en))) == []
