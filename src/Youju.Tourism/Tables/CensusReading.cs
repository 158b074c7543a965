using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Tourism;
using Youju.Text.Words;
using Youju.Tourism.Census;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Shapes;

namespace Youju.Tourism.Tables;

/// <summary>A surveyed unit as a table has it, with what was found out about it.</summary>
/// <param name="Row">The first of its rows; a unit has one for each scorer.</param>
/// <param name="Rows">All its rows, in their order.</param>
/// <param name="Total">Computed of its scores, or as it is written where there are none; null where nothing is known.</param>
public sealed record SurveyedUnit(
    CensusUnit Unit,
    int Row,
    IReadOnlyList<int> Rows,
    decimal? Total,
    IReadOnlyList<string> Problems
);

/// <summary>Reads a table of surveyed units and checks each against the edition.</summary>
public sealed class CensusReading
{
    // One place is never taken twice alike; farther apart stand two of one name.
    private const double SamePlaceMetres = 200;

    private readonly HeadedSheet sheet;
    private readonly CensusTable table;
    private readonly ResourceEdition edition;
    private readonly TypeCodeBook book;
    private readonly IReadOnlyList<UnitCodeRule> rules;
    private readonly CoordinateSystem? usual;
    private readonly IReadOnlyList<AreaOutline> outlines;

    private CensusReading(
        HeadedSheet sheet,
        Pack pack,
        ResourceEdition edition,
        CoordinateSystem? usual,
        IReadOnlyList<AreaOutline> outlines
    )
    {
        (this.sheet, table, this.edition, this.usual, this.outlines) = (
            sheet,
            pack.CensusTable,
            edition,
            usual,
            outlines
        );
        book = new(pack.ResourceEditions.Values, edition);
        rules = [.. pack.UnitCodes.Values];
    }

    /// <summary>All units of the table, in its order.</summary>
    /// <exception cref="CensusException">It is no table of units.</exception>
    public static IReadOnlyList<SurveyedUnit> ReadUnits(
        IEnumerable<WorkbookSheet> sheets,
        Pack pack,
        ResourceEdition edition,
        CoordinateSystem? usual,
        IReadOnlyList<AreaOutline> outlines
    )
    {
        var names = pack
            .CensusTable.Columns.Concat(
                edition.Evaluation.Factors.Select(factor =>
                    KeyValuePair.Create(factor.Key, (IReadOnlyList<string>)[factor.Value.Label])
                )
            )
            .ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        var found = HeadedSheet.FindSheet(sheets, names, columns =>
            columns.ContainsKey("name") && (columns.ContainsKey("code") || columns.ContainsKey("type"))
        ) ?? throw new CensusException("表里没有资源单体：表头要有“单体名称”和“代号”（或“基本类型”）。");
        var reading = new CensusReading(found, pack, edition, usual, outlines);
        return
        [
            .. found
                .Rows.Where(row => found.ReadCell(row, "name").Length > 0)
                // The grey example and the totals of our own form are no units.
                .Where(row => !pack.Imports.PassedOver.Contains(row.Cells[0].Words.Trim()))
                .GroupBy(reading.ReadIdentity)
                .SelectMany(reading.SplitByPosition)
                .OrderBy(rows => rows[0].Number)
                .Select(reading.ReadUnit),
        ];
    }

    // In every township stands a 土地庙.
    private (string Name, string UnitCode, string Type, string Township) ReadIdentity(WorkbookRow row) =>
        (
            sheet.ReadCell(row, "name"),
            sheet.ReadCell(row, "unit-code"),
            ReadType(row, []),
            sheet.ReadCell(row, "township")
        );

    private List<List<WorkbookRow>> SplitByPosition(IEnumerable<WorkbookRow> alike)
    {
        var units = new List<List<WorkbookRow>>();
        foreach (var row in alike)
            if (units.Find(unit => unit.TrueForAll(other => MayBeOnePlace(row, other))) is { } same)
                same.Add(row);
            else
                units.Add([row]);
        return units;
    }

    private bool MayBeOnePlace(WorkbookRow one, WorkbookRow other) =>
        FindPosition(one) is not { } here
        || FindPosition(other) is not { } there
        || GroundDistance.MeasureMetres(here, there) <= SamePlaceMetres;

    // What is no position is told where the unit is checked.
    private Position? FindPosition(WorkbookRow row)
    {
        try
        {
            return TablePosition.ReadTruePosition(sheet, row, usual);
        }
        catch (PositionException)
        {
            return null;
        }
    }

    private SurveyedUnit ReadUnit(List<WorkbookRow> rows)
    {
        var problems = new List<string>();
        var first = rows[0];
        var type = ReadType(first, problems);
        CheckUnitCode(first, type, problems);
        CheckPosition(first, problems);
        var (total, grade) = ReadScores(rows, problems);
        var unit = new CensusUnit(
            sheet.ReadCell(first, "name"),
            type,
            grade,
            sheet.ReadCell(first, "township"),
            table.Yes.Contains(sheet.ReadCell(first, "new")),
            table.Yes.Contains(sheet.ReadCell(first, "red"))
        );
        return new(unit, first.Number, [.. rows.Select(row => row.Number)], total, problems);
    }

    private string ReadType(WorkbookRow row, List<string> problems)
    {
        var (code, name) = (sheet.ReadCell(row, "code"), sheet.ReadCell(row, "type"));
        if (code.Length == 0)
            return edition.ListTypes().FirstOrDefault(type => type.Name == name)?.Code
                ?? ReportType(problems, name);
        var answer = book.JudgeCode(code, name);
        if (answer.Words is { } words)
            problems.Add(words);
        return answer.Type?.Code ?? code;
    }

    private string ReportType(List<string> problems, string name)
    {
        problems.Add(name.Length == 0 ? "没有写类型。" : $"{edition.Title} 没有类型“{name}”。");
        return name;
    }

    private void CheckUnitCode(WorkbookRow row, string type, List<string> problems)
    {
        var code = sheet.ReadCell(row, "unit-code");
        // A plain running number is no code.
        if (code.Length < 10)
            return;
        var fitting = UnitCode.FindRules(rules, code);
        if (fitting.Count == 0)
            problems.Add(
                $"单体编号“{code}”不合任何一种编法：{string.Join("；", rules.Select(rule => rule.Title))}。"
            );
        else if (
            fitting.All(rule =>
                !UnitCode.ParseCode(rule, code)["type"].StartsWith(type, StringComparison.Ordinal)
            )
        )
            problems.Add($"单体编号“{code}”里的类型与代号“{type}”不同。");
    }

    private void CheckPosition(WorkbookRow row, List<string> problems)
    {
        try
        {
            if (TablePosition.ReadTruePosition(sheet, row, usual) is not { } position || outlines.Count == 0)
                return;
            var areas = OutlineFile.FindAreas(outlines, position).Select(area => area.Name).ToList();
            var township = sheet.ReadCell(row, "township");
            if (areas.Count == 0)
                problems.Add("坐标不在所给的边界之内。");
            else if (
                township.Length > 0
                && !areas.Exists(area =>
                    area.Contains(township, StringComparison.Ordinal)
                    || township.Contains(area, StringComparison.Ordinal)
                )
            )
                problems.Add($"坐标在“{string.Join("、", areas)}”，写的是“{township}”。");
        }
        catch (PositionException wrong)
        {
            problems.Add(wrong.Message);
        }
    }

    private (decimal? Total, string? Grade) ReadScores(List<WorkbookRow> rows, List<string> problems)
    {
        var sheets = rows.Select((row, at) => ReadSheet(row, at + 1, problems))
            .Where(scores => scores.Points.Count > 0)
            .ToList();
        var score = UnitScoring.CheckWritten(
            edition,
            sheets,
            ReadNumber(sheet.ReadCell(rows[0], "total")),
            sheet.ReadCell(rows[0], "grade")
        );
        problems.AddRange(score.Problems);
        return (score.Total, score.Grade);
    }

    private ScorerSheet ReadSheet(WorkbookRow row, int number, List<string> problems)
    {
        var scorer = sheet.ReadCell(row, "scorer");
        var points = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (key, factor) in edition.Evaluation.Factors)
        {
            var written = sheet.ReadCell(row, key);
            if (ReadNumber(written) is { } given)
                points[key] = given;
            else if (written.Length > 0)
                problems.Add($"“{factor.Label}”应写分数，现为“{written}”。");
        }

        return new(
            scorer.Length > 0 ? scorer : string.Create(CultureInfo.InvariantCulture, $"第{number}位评分人"),
            points
        );
    }

    private static decimal? ReadNumber(string written) =>
        decimal.TryParse(
            HalfWidth.FromFullWidth(written).TrimEnd('分'),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
