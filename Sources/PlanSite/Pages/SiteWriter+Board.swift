import DataFormats
import PlanDocuments
import PlanModel
import PlanTemplates
import VietnameseCalendar
import VietnameseText

/// The board: where the plan stands, and who has to act.
extension SiteWriter {
    var board: TemplateValue {
        let board = Board(site)
        let parts: [TemplateValue] = [lead(board), alerts(board), ahead(board)]
        return
            (site.isReported ? parts + [tallies(board), scoreboard(board), awaited(board), courses] : parts)
            .reduce(boardFilters(board)) { $0.merging($1) }
    }

    private func lead(_ board: Board) -> TemplateValue {
        let progress = site.compiled.progress
        return [
            "title": .text(words["board"]), "isReported": .flag(site.isReported),
            "standing": .text(
                words.boardStanding(
                    site.asOf, lastReport: progress.lastReport, reports: board.reportCount)),
            "figures": .list(figures(board)), "definitions": .text(StateBar.definitions),
        ]
    }

    private func figures(_ board: Board) -> [TemplateValue] {
        let levels = board.levels.map { level in
            figure(
                level.alerts.count, words.level(level.level).lowercasedStart, "#level-\(level.level.rawValue)"
            )
        }
        guard site.isReported else { return levels }
        let missing = board.scores.reduce(0) { $0 + $1.reportsMissing }
        return levels + [
            figure(board.whole.count(.completed), words["figureCompleted"], "#by-unit"),
            figure(board.awaited.count, words["figureAwaited"], "#awaited"),
            figure(missing, words["figureMissingReports"], "#scoreboard"),
        ]
    }

    private func figure(_ count: Int, _ label: String, _ address: String) -> TemplateValue {
        ["value": .number(count), "label": .text(label), "address": .text(address)]
    }

    /// One form for alerts and tasks alike: what is left is the board of one unit.
    private func boardFilters(_ board: Board) -> TemplateValue {
        let alerts = board.levels.flatMap(\.alerts)
        let tasks = site.tasks.compactMap(\.progress)
        let units = Set(alerts.compactMap(\.unit) + tasks.compactMap(\.owner)).sorted()
            .vietnameseSorted { site.unitName($0).name }
        let kinds = Alert.Kind.allCases.filter { kind in alerts.contains { $0.kind == kind } }
        let form = filterForm(
            words["boardNoun"],
            [
                choice("unit", words["unit"], units.map { option($0) }),
                choice(
                    "level", words["alertLevel"],
                    board.levels.map { option($0.level.rawValue, words.level($0.level)) }),
                choice("alert", words["alert"], kinds.map { option($0.rawValue, words.alert($0)) }),
            ] + stateChoice(StateTally(tasks)))
        return form.merging(["isFiltered": .flag(alerts.count + tasks.count > 0)])
    }

    private func filters(_ unit: UnitID?, _ alert: Alert?, _ state: TaskState?) -> String {
        let attributes = [
            ("unit", unit.map { site.unitName($0).code }), ("level", alert?.level.rawValue),
            ("alert", alert?.kind.rawValue), ("state", state?.rawValue),
        ]
        return attributes.map { name, value in
            value.map { " data-\(name)=\"\(XMLText.attribute($0))\"" } ?? ""
        }.joined()
    }

    private func alerts(_ board: Board) -> TemplateValue {
        [
            "hasAlerts": .flag(!board.levels.isEmpty),
            "levels": .list(board.levels) { level in
                [
                    "id": .text(level.level.rawValue),
                    "name": .text(words.level(level.level)),
                    "count": .number(level.alerts.count), "alerts": .list(level.alerts.map(alert)),
                ]
            },
        ]
    }

    private func alert(_ alert: Alert) -> TemplateValue {
        let progress = alert.task.map { site.compiled.progress.tasks[$0.rawValue] }
        let others = alert.recipients.filter { $0 != alert.unit }.map { site.unitName($0).name }
        return (alert.task.map(link) ?? ["number": "", "title": "", "code": "", "address": ""])
            .merging(unitLink(alert.unit)).merging([
                "kind": .text(words.alert(alert.kind)),
                "filters": .text(filters(alert.unit, alert, progress?.state)),
                "date": .text(alert.date.iso), "day": .text(words.printed.date(alert.date)),
                "lasting": .text(words.lasting(alert)), "cause": .text(words.cause(alert, progress)),
                "reason": .text(alert.kind == .rejected ? progress?.rejectionReason : nil),
                "told": .text(others.isEmpty ? nil : words.told(others)),
            ])
    }

    /// A unit as something to follow, where it has a page.
    private func unitLink(_ unit: UnitID?) -> TemplateValue {
        let page = unit.flatMap { site.unitsWithPages.contains($0) ? address($0) : nil }
        return ["unit": .text(unit.map { site.unitName($0).name }), "unitAddress": .text(page)]
    }

    private func ahead(_ board: Board) -> TemplateValue {
        let last = site.asOf.adding(days: Board.daysAhead)
        return [
            "range": .text(words.upTo(last)), "hasUpcoming": .flag(!board.upcoming.isEmpty),
            "entries": .list(board.upcoming.map { row($0, showsUnit: true) }),
        ]
    }
}

/// Tables that need reports.
extension SiteWriter {
    private func tallies(_ board: Board) -> TemplateValue {
        let bars = StateBar(words: words)
        return [
            "states": .list(board.whole.states) { ["name": .text(words.state($0))] },
            "stateLegend": .list(bars.legend(board.whole)) {
                ["picture": .text($0.picture), "meaning": .text($0.meaning)]
            },
            "tallies": .list([
                [
                    "anchor": "by-unit", "heading": .text(words["statusByUnit"]),
                    "noun": .text(words["unit"]),
                    "rows": .list(
                        board.units.map { row in
                            unitLink(row.unit).merging(["number": ""]).merging(tally(row.tally, board, bars))
                        } + [total(board, bars)]),
                ],
                [
                    "anchor": "by-section", "heading": .text(words["statusBySection"]),
                    "noun": .text(words["section"]),
                    "rows": .list(board.sections) { row in
                        let ordinal = site.plan.sections[row.section.rawValue].ordinal
                        return TemplateValue.record([
                            "number": .text(number(of: row.section)), "unit": .text(title(of: row.section)),
                            "unitAddress": .text("#courses-\(ordinal)"),
                        ]).merging(tally(row.tally, board, bars))
                    },
                ],
            ]),
        ]
    }

    private func total(_ board: Board, _ bars: StateBar) -> TemplateValue {
        TemplateValue.record(["unit": .text(words["total"]), "unitAddress": "", "number": ""])
            .merging(tally(board.whole, board, bars))
    }

    private func tally(_ tally: StateTally, _ board: Board, _ bars: StateBar) -> TemplateValue {
        [
            "count": .number(tally.total), "bar": .text(tally.total == 0 ? "" : bars.svg(tally)),
            "cells": .list(board.whole.states) { state in
                ["name": .text(words.state(state)), "count": .number(tally.count(state))]
            },
        ]
    }

    private func scoreboard(_ board: Board) -> TemplateValue {
        [
            "scores": .list(board.scores) { score in
                let counts = [
                    score.tasks, score.completedOnTime, score.completedLate, score.count(.rejected),
                    score.count(.overdue), score.count(.behind), score.reportsOnTime, score.reportsLate,
                    score.reportsMissing,
                ]
                return unitLink(score.unit).merging([
                    "cells": .list(counts) { ["count": .number($0)] },
                    "points": .text(words.printed.score(score.points(site.plan.scoring))),
                ])
            }
        ]
    }

    private func awaited(_ board: Board) -> TemplateValue {
        [
            "hasAwaited": .flag(!board.awaited.isEmpty),
            "awaited": .list(board.awaited) { item in
                let progress = site.compiled.progress.tasks[item.task.rawValue]
                return link(item.task).merging(unitLink(item.owner)).merging([
                    "filters": .text(filters(item.owner, nil, progress.state)),
                    "items": .list(item.items) { ["text": .text($0.name), "kind": .text($0.kind)] },
                    "date": .text(item.since.iso), "day": .text(words.printed.date(item.since)),
                    "waiting": .text(words.waiting(item.days)),
                    "appraiser": .text(
                        item.appraiser.map { site.unitName($0).name } ?? words.printed.noAppraiserForOwn),
                    "term": .text(words.term(item.term, asOf: site.asOf)),
                ])
            },
        ]
    }

    /// Every task with its chart, by section.
    private var courses: TemplateValue {
        guard let interval = site.interval else { return ["courses": .list([])] }
        let progress = site.compiled.progress
        let chart = CourseChart(interval, progress, site.plan.warnings.value, words)
        let alerts = Dictionary(
            progress.alerts.compactMap { alert in alert.task.map { ($0, alert) } },
            uniquingKeysWith: { first, _ in first })
        return [
            "courseDefinitions": .text(chart.definitions), "axis": .text(chart.axis),
            "legend": .list(chart.legend) {
                ["picture": .text($0.picture), "meaning": .text($0.meaning)]
            },
            "courses": .list(site.plan.sections.ids) { id in
                [
                    "ordinal": .number(site.plan.sections[id.rawValue].ordinal),
                    "number": .text(number(of: id)), "title": .text(title(of: id)),
                    "tasks": .list(
                        site.plan.sections[id.rawValue].tasks.map { course($0, chart, alerts[$0]) }),
                ]
            },
        ]
    }

    private func course(_ id: TaskID, _ chart: CourseChart, _ alert: Alert?) -> TemplateValue {
        let progress = site.compiled.progress.tasks[id.rawValue]
        let share = { (share: Share?) in share.map { words.percent($0) } ?? "–" }
        return link(id).merging(unitLink(progress.owner)).merging([
            "filters": .text(filters(progress.owner, alert, progress.state)),
            "state": .text(words.state(progress.state)),
            "family": .text(StateFamily(of: progress.state).rawValue),
            "reported": .text(share(progress.reported)), "expected": .text(share(progress.expected)),
            "day": .text(progress.lastReport.map { words.printed.date($0) }),
            "due": .text(progress.due.map { words.printed.date($0) } ?? due(task(id))),
            "chart": .text(chart.svg(task(id), progress, site.compiled.progress.tracks[id.rawValue])),
        ])
    }
}
