"""Reads task files with PyYAML's C loader and validates them with pydantic: what a careful script would do."""

import sys
from datetime import date
from typing import Annotated, Literal, Union

import yaml
from pydantic import BaseModel, ConfigDict, Field

Code = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Words = Annotated[str, Field(min_length=1)]
Many = Union[Words, list[Words]]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Milestone(Strict):
    day: date | str = Field(alias="ngày")
    title: Words = Field(alias="việc")
    share: Words = Field(alias="tỷ lệ")


class Task(Strict):
    code: Code = Field(alias="mã")
    title: Words = Field(alias="tên")
    output: Many = Field(alias="sản phẩm")
    kpi: Many = Field(alias="KPI")
    owner: Words = Field(alias="chủ trì")
    support: Many = Field(alias="phối hợp")
    person: Words = Field(alias="phụ trách")
    deadline: Words | list[Words | dict[str, Words]] = Field(alias="thời hạn")
    start: date | str | None = Field(None, alias="bắt đầu")
    cadence: Literal["hằng tuần", "hằng tháng", "hằng quý"] | None = Field(None, alias="định kỳ")
    condition: str | None = Field(None, alias="điều kiện")
    review: list[date] | None = Field(None, alias="rà soát")
    milestones: list[Milestone] | None = Field(None, alias="mốc")
    targets: list[Code] = Field(alias="chỉ tiêu")
    evidence: list[Code] = Field(alias="minh chứng")


class Group(Strict):
    code: Code = Field(alias="mã")
    title: Words = Field(alias="tên")
    tasks: list[Task] = Field(alias="việc")


class TaskFile(Strict):
    section: Words = Field(alias="mục")
    tasks: list[Task | Group] = Field(alias="nhiệm vụ")


def read(path: str) -> int:
    with open(path, "rb") as file:
        return len(TaskFile.model_validate(yaml.load(file, Loader=yaml.CSafeLoader)).tasks)


print(sum(read(path) for path in sys.argv[1:]))
