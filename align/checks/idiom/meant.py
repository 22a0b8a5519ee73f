"""Whether the words of an idiom are meant as an idiom, or as themselves."""

from __future__ import annotations

import re

from align.bitext import Span

__all__ = ["MEANT_BY", "is_itself", "is_meant"]

LIMBS = frozenset("손 발 머리 고개 무릎 허리 입 목 팔 팔짱 얼굴 혀 코".split())
"""What firms and states have none of; they close their eyes to things and turn them elsewhere."""
SUBJECT = re.compile(r"(?P<noun>[가-힣]{2,})(?:들?[은는이가]|에서)")
BODIES = tuple(
    """회사 기업 업체 업계 정부 국회 여야 양국 노사 지자체 대학 구단 은행 병원 협회 단체 연맹 재단 공단
    그룹 정당 여당 야당 법원 위원회 조합 노조 대학교 기관 부처 양측 두나라 연합회 총연합 정치권 대통령실 청와대 당국
    재계 노동계 의료계 학계 금융권 항공사 건설사 증권사 여행사 조선사 제약사 보험사 통신사 게임사 카드사 방송사 신문사
    제작사 배급사 시행사 시공사 자회사""".split()
)
"""What bodies are called, or end in; 경찰, one policeman or all, is none."""
OFFICES = tuple(
    """검사 판사 법관 장관 차관 국장 실장 과장 청장 총장 지검장 검사장 서장 사령관 장군 장성 간부 경찰관 공무원
    공직자 관료 임원 교장 군인 검찰총장 수사관 부장검사 부장판사 대법관 비서관 수석""".split()
)
"""Those who leave an office when they take off their clothes."""
THINGS = tuple(
    """판매 매출 실적 성적 주가 증시 시장 경기 경제 수출 산업 업황 소비 투자 영화 드라마 흥행 시청률 축제 관광 팀 타선
    공격 회사 기업 업계 업체 부문 사업 지수 항공사 건설사 증권사 여행사
    재정 곳간 기금 예산 자금 재원 폭설 태풍 강풍 폭우 안개 한파 악천후 파업 규제 소송""".split()
)
"""What neither cooks porridge nor yawns nor ties feet."""
DISPUTES = tuple(
    "논란 갈등 분노 불만 반발 의혹 불신 싸움 분쟁 전쟁 긴장 상승세 열기 위기 여론 사태 대립".split()
)
"""What is fuelled, and not with oil."""
MEANT_BY = {"of office": OFFICES, "of things": THINGS, "of disputes": DISPUTES}
"""Notes of idioms that such a word before them shows to be meant as idioms."""
MEANT = re.compile(r"(?P<noun>[가-힣]+?)(?:들?[은는이가도]|에)")
ANIMALS = tuple(
    "도마뱀|강아지|반려|고양이|원숭이|물고기|생선|여우|동물|호랑이|사자|독수리| 개가| 개는| 개를| 개들".split(
        "|"
    )
)
DOCTORS = tuple("의사 진료 증상 골절 통증 디스크 간암 간염 이식 부상 다쳐 다친".split())
ASSAULT = tuple("둔기 폭행 가해자 주먹 흉기 때리 때려 피해자".split())
FARMS = tuple("농민 농가 농작물 논밭 강수 배추 사과 작물 기온 ㎜ mm 밀리미터".split())
ITSELF = {
    "칼": tuple(
        """강도 괴한 흉기 위협 협박 찔러 찔렀 찌르 찌른 휘두 휘둘 살해 난동 장군 무사 요리""".split()
    ),
    "꼬리": ANIMALS,
    "발톱": ANIMALS,
    "획": tuple("붓 화가 캔버스 서예 글씨 한자".split()),
    "가뭄": FARMS,
    "된서리": FARMS,
    "미역국": tuple("생일 산모 출산 급식 식단 끓".split()),
    "콩밥": tuple("급식 식단 잡곡 영양".split()),
    "불똥": tuple("용접 화재 발화 폭죽 소방 불꽃놀이 불이".split()),
    "찬물": tuple("샤워 목욕 세수 냉수".split()),
    "파리": tuple("에펠 프랑스 유럽".split()),
    "못": tuple("망치 목수 판자 널빤지".split()),
    "뒤통수": ASSAULT,
    "덜미": ASSAULT[:4],
    "뒷덜미": ASSAULT,
    "간": DOCTORS,
    "심장": DOCTORS,
    "허리": DOCTORS,
    "어깨": DOCTORS,
    "등골": DOCTORS,
    "코": DOCTORS,
}
"""Words of idioms, and what tells that they are meant as themselves: a robber's knife."""


def is_meant(part: str, ends: tuple[str, ...], text: str, span: Span) -> bool:
    """Whether what stands before an idiom leaves it no other meaning.

    Args:
        part: its first word.
        ends: the ends of words that tell it of this idiom.
        text: the Korean.
        span: where the idiom stands in it.

    >>> is_meant("죽", THINGS, "올해 판매가 죽을 쒔다.", (8, 13))
    True
    >>> is_meant("죽", THINGS, "할머니가 죽을 쒔다.", (5, 10))
    False
    """
    if part in LIMBS and _is_of_body(text, span):
        return True
    words = (MEANT.fullmatch(word) for word in text[: span[0]].split())
    return bool(ends) and any(found and found["noun"].endswith(ends) for found in words)


def is_itself(part: str, text: str) -> bool:
    """Whether a text tells that the first word of an idiom is meant as itself.

    >>> is_itself("칼", "강도는 칼을 빼 들었다."), is_itself("칼", "정부는 칼을 빼 들었다.")
    (True, False)
    """
    return any(cue in text for cue in ITSELF.get(part, ()))


def _is_of_body(text: str, span: Span) -> bool:
    """Whether the subject before an idiom is a body of people, who join no hands of flesh.

    >>> [_is_of_body(text, (9, 14)) for text in ("두 회사는 끝내 손을 잡았다.", "두 아이는 끝내 손을 잡았다.")]
    [True, False]
    """
    before = text[: span[0]].split()
    # 아이의 손을 잡고: whose it is, is said.
    if not before or before[-1].endswith("의"):
        return False
    subjects = (SUBJECT.fullmatch(word) for word in reversed(before))
    found = next((word for word in subjects if word), None)
    return found is not None and found["noun"].removesuffix("들").endswith(BODIES)
