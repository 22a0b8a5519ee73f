"""Lines of the site; sentences and headlines that use its words."""

import pytest

from corpora.pages.boilerplate import find_copyright, noise_reason

NOISE = [
    "광고", "광고 광고", "로고", "가 -가 +", "- 작게+ 크게", "트위터 페이스북 카카오톡", "교육 >", "검색", "최종편집: ⓒ",
    "필자의 다른기사 보기 인쇄하기 메일로 보내기 글자 크게 글자 작게", "기사입력: 2022/12/17 [10:04]", "2021.04.21 10:53",
    "• 도배방지 이미지", "해오름시 관련기사목록", "<저작권자 ⓒ 새벽일보 무단전재 및 재배포 금지>", "댓글", "댓글 3", "많이 본 기사",
    "기사제보 및 보도자료 119@example.com", "ⓒ 새 시대의 신문 새벽일보", "URL 복사", "• 위에의 URL을 누르면 복사됩니다",
    "Copyright ⓒ Dawn Daily", "#해오름시 #새벽일보", "sky@example.com", "![]() |", "|", "정치 경제 사회", "사회",
    "*flood : 홍수", "[ Expression ]",
]  # fmt: skip
CLEAN = [
    "시는 광고 없이 방송을 공유하기로 했다.",
    "해오름시, 버스 광고 수입 두 배로",
    "가게 문을 다시 열었다.",
    "댓글 3천개가 달린 영상은 시민이 만들었다.",
    "관련 기사를 쓴 학생들이 상을 받았다.",
    "The city put an advertisement on its buses.",
    "교육 예산 늘린다",
    "시는 #해오름 운동을 벌인다.",
]


@pytest.mark.parametrize("line", NOISE)
def test_noise(line: str) -> None:
    assert noise_reason(line)


@pytest.mark.parametrize("line", CLEAN)
def test_clean(line: str) -> None:
    assert noise_reason(line) == ""
    assert find_copyright(line) is None
