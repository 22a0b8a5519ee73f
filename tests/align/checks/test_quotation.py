"""A quotation, or half of one, that the English dropped."""

from __future__ import annotations

from pathlib import Path

import pytest

from align.bitext import Pair
from align.checks import quotation

SOUND = Path(__file__).parents[2] / "cases" / "checks" / "sound.tsv"
SOUND_ROWS = [row.split("\t") for row in SOUND.read_text(encoding="utf-8").splitlines()[1:]]

# label, Korean, English, what is flagged
FLAGGED = [
    ("broken off before a full stop", "그는 “극도로 심각한” 처벌을 요청했다.", "He called for them to be punished with .", "“극도로 심각한”"),
    ("broken off before another deed", "그는 사건을 “매우 사적인 문제”라며 기자들에게 존중을 요청했다.", "He described the incident as and asked reporters for respect.", "“매우 사적인 문제”"),
    ("broken off before a reason", "쓰레기를 태울 때 나와 “죽음의 재”라고 불린다.", "It is called because it comes from burning garbage.", "“죽음의 재”"),
    ("second half", "시장은 “물가가 올랐다”며 “시장 상인을 돕고 도로를 고치겠다”고 말했다.", "The mayor said, “Prices have risen.”", "“시장 상인을 돕고 도로를 고치겠다”"),
    ("first half", "시장은 “물가가 크게 올라 걱정이다”며 “도로를 고치겠다”고 말했다.", "The mayor said, “We will repair the roads.”", "“물가가 크게 올라 걱정이다”"),
    ("all of it", "교장은 “학교를 새로 짓고 운동장을 넓히겠다”고 말했다.", "The principal said.", "“학교를 새로 짓고 운동장을 넓히겠다”"),
    ("inverted", "“공장을 닫을 수밖에 없다”고 회사 대표가 밝혔다.", "Said the company's chief executive.", "“공장을 닫을 수밖에 없다”"),
    ("straight marks", '그는 "정부가 세금을 낮춰야 한다"고 주장했다.', "He has reportedly said.", '"정부가 세금을 낮춰야 한다"'),
    ("mixed marks", '그는 "정부가 세금을 낮춰야 한다.”라고 썼다.', "He wrote.", '"정부가 세금을 낮춰야 한다.”'),
    ("after a colon", "연구자는 다음과 같이 말했다. “백신의 효과가 매우 뛰어나다는 사실을 확인했다.”", "The researcher said:", "“백신의 효과가 매우 뛰어나다는 사실을 확인했다.”"),
    ("before a new sentence", "“시장에 손님이 크게 줄었습니다.” 한 상인이 말했다.", "A merchant said.", "“시장에 손님이 크게 줄었습니다.”"),
    ("single marks", "위원장은 ‘예산을 늘려 병원을 더 지어야 한다’고 강조했다.", "The chairman stressed.", "‘예산을 늘려 병원을 더 지어야 한다’"),
    ("inside a long sentence", "군수는 주민 설명회에 참석해 “소각장 건설을 다시 검토하고 환경 피해를 조사하겠다”고 약속했다.", "The county governor attended the residents' briefing and promised.", "“소각장 건설을 다시 검토하고 환경 피해를 조사하겠다”"),
    ("exclamation", "“선수들이 정말 자랑스럽습니다!” 감독이 대답했다.", "The coach replied.", "“선수들이 정말 자랑스럽습니다!”"),
    ("a name and his office", "김철수 의원은 “법안을 통과시켜 노동자를 보호해야 한다”고 지적했다.", "Lawmaker Kim Cheol-su said.", "“법안을 통과시켜 노동자를 보호해야 한다”"),
    ("broken off between marks", "대변인은 무기가 “매우 정상”이라고 말했다.", 'The spokeswoman said the weapons were "".', "“매우 정상”"),
    ("broken off before a vowel", "대표들은 선언을 다루는 “공동 문서”를 검토한다.", "They will look over a encompassing the declaration.", "“공동 문서”"),
    ("broken off after what it was called", "그는 체포를 “방안의 코끼리”라고 부르며 유감을 나타냈다.", "He called his arrest and said he was sorry.", "“방안의 코끼리”"),
    ("no words before who said it", "박사는 “분야가 많이 방치되고 있다”고 말했다.", "says Dr. Kim, who treats patients in the field.", "“분야가 많이 방치되고 있다”"),
    ("no end", "그는 영국의 “엉망이 된 주택 시장”을 바로잡으라고 촉구했다.", "He urged her to abandon quotas and fix Britain's", "“엉망이 된 주택 시장”"),
]  # fmt: skip

CLEAN = [
    ("one word, which a gesture says too", "후보는 자리에서 \"송구하다\"고 고개를 숙였다.", "The nominee rose, bowed his head and apologized."),
    ("as and when", "그는 “필요하면 그때그때” 쓴다.", "He uses it as and when he needs it."),
    ("a preposition at the end", "그는 “같이 살던 사람”이라고 했다.", "It was the man he lived with."),
    ("a gap without a quotation", "그는 처벌을 요청했다.", "He called for them to be punished with ."),
    ("no quotation", "시는 도로를 고쳤다.", "The city."),
    ("two joined into one", "시장은 “물가가 올랐다”며 “도로를 고치겠다”고 말했다.", "The mayor said prices had risen and that the roads would be repaired."),
    ("terms in marks", "‘소통’, ‘협력’, ‘나눔’ 같은 말을 자주 쓴다.", "They often use words such as communication, cooperation and sharing."),
    ("a title in marks", "시는 ‘봄날의 음악회’를 열었다.", "The city held the Spring Day Concert."),
    ("a word in marks", "그는 “최고”라는 말을 들었다.", "He was called the best."),
    ("freely but whole", "그는 “힘을 합치면 못 할 일이 없다”고 강조했다.", "He stressed that anything is possible if people work together."),
    ("empty English", "그는 “도로를 고치겠다”고 말했다.", ""),
    ("a vowel that sounds like a consonant", "그는 “유럽 연합”과 “한 번뿐인 기회”를 말했다.", "He spoke of a European union and a once-only chance."),
    ("a letter", "그는 “에이 등급”을 받았다.", "He got vitamin A and a unit of blood."),
    ("a headline without a stop", "노조 “알맹이 빠졌다”", "Union says it lacks substance"),
    ("a headline of a quoted word", "스타, “남성미”를 공략하다", "Star hits out at masculinity"),
    ("called him and said so", "그는 친구를 “형”이라 불렀다.", "He called his friend and they met."),
    ("said at the head of a sentence", "“늦었다”고 김 씨는 말했다.", "Said Kim, it was late."),
    ("an English with its quotation", "그는 “엉망”을 바로잡으라고 했다.", "He said to fix the “mess”"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("ko", "en", "lost"), [row[1:] for row in FLAGGED], ids=[row[0] for row in FLAGGED]
)
def test_flagged(ko: str, en: str, lost: str) -> None:
    assert [ko[a:b] for f in quotation.find(Pair.of(ko, en)) for a, b in f.ko] == [lost]


@pytest.mark.parametrize(
    ("ko", "en"),
    [row[1:] for row in [*CLEAN, *SOUND_ROWS]],
    ids=[row[0] for row in [*CLEAN, *SOUND_ROWS]],
)
def test_clean(ko: str, en: str) -> None:
    assert list(quotation.find(Pair.of(ko, en))) == []


@pytest.mark.xfail(strict=True, reason="a few quoted words change the length too little")
def test_a_few_quoted_words() -> None:
    ko = "그는 위원회의 일이 ‘헌법의 검토’에 그쳐야 하며 간섭해서는 안 된다고 경고했다."
    en = (
        "He warned that the work of the committee should be limited and that it must not interfere."
    )
    assert list(quotation.find(Pair.of(ko, en)))
