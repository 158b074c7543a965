using Youju.Packs.Definitions.Tourism;
using Youju.Packs.Library;
using Youju.Tourism.Rubrics;
using Youju.Tourism.Tables;
using Youju.UseCases.Outputs;
using Youju.UseCases.PrintedPapers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tourism;

/// <summary>A filled rating sheet that is to be judged.</summary>
/// <param name="Edition">The key of an edition; null for the pack's.</param>
/// <param name="Sheet">The key or a part of the name of one of its sheets; null for the first.</param>
/// <param name="Grade">The grade that is aimed at; null for none.</param>
public sealed record JudgeRubricRequest(string Table, string? Edition, string? Sheet, string? Grade)
{
    public IReadOnlyList<string> Packs { get; init; } = ["tourism"];

    /// <summary>Where the sheet is printed as docx; null for nowhere.</summary>
    public string? Output { get; init; }

    /// <summary>The day that the print bears.</summary>
    public DateOnly Day { get; init; }
}

/// <summary>Where a sheet stands.</summary>
/// <param name="Standings">By who scored; only those who scored anything.</param>
/// <param name="Missing">Points that the own scoring lacks to the grade aimed at; null where none is aimed at.</param>
/// <param name="Gains">Where points can be won by the own scoring, the cheapest first.</param>
/// <param name="Chosen">Those that suffice for the grade; null where they do not, or none is aimed at.</param>
public sealed record JudgeRubricResult(
    RubricEdition Edition,
    RubricSheet Sheet,
    IReadOnlyDictionary<RubricColumn, RubricStanding> Standings,
    decimal? Missing,
    RubricThreshold? Threshold,
    IReadOnlyList<RubricGain> Gains,
    IReadOnlyList<RubricGain>? Chosen
)
{
    /// <summary>The sheet as it was read.</summary>
    public IReadOnlyList<RubricItem> Items { get; init; } = [];

    /// <summary>Where its print was written; null where none was asked for.</summary>
    public string? Path { get; init; }
}

/// <summary>Judges a filled rating sheet: points, grades, what is missing, and where it is cheapest to gain.</summary>
public static class JudgeRubric
{
    /// <exception cref="UsageException">Something of what was asked cannot be.</exception>
    public static JudgeRubricResult JudgeTable(JudgeRubricRequest request) =>
        WordedProblems.RunWorded(() =>
        {
            var pack = PackLibrary.LoadPack(request.Packs);
            var key = request.Edition ?? pack.RubricTable.Edition;
            var edition = pack.Rubrics.GetValueOrDefault(key)
                ?? throw new UsageException(
                    $"没有“{key}”这一版细则，现有{string.Join("、", pack.Rubrics.Keys)}。"
                );
            var sheet = FindSheet(edition, request.Sheet);
            var reading = TableInput.ReadTables(request.Table, sheets =>
                RubricReading.ReadSheet(sheets, pack.RubricTable)
            );
            return PrintSheet(
                request,
                JudgeReading(edition, sheet, reading, request.Grade) with
                {
                    Items = reading.Items,
                }
            );
        });

    private static JudgeRubricResult JudgeReading(
        RubricEdition edition,
        RubricSheet sheet,
        RubricReading reading,
        string? grade
    )
    {
        var standings = Enum.GetValues<RubricColumn>()
            .Where(column => column == RubricColumn.Own || IsScored(reading, column))
            .ToDictionary(column => column, column => RubricCheck.JudgeSheet(sheet, reading.Items, column));
        var gains = RubricGains.ListGains(reading.Items, RubricColumn.Own, reading.Costs);
        if (grade is null)
            return new(edition, sheet, standings, null, null, gains, null);
        var threshold = RubricCheck.FindThreshold(sheet, grade);
        var missing = RubricCheck.CountMissing(sheet, standings[RubricColumn.Own].Points, grade);
        return new(
            edition,
            sheet,
            standings,
            missing,
            threshold,
            gains,
            RubricGains.ChooseGains(gains, missing)
        );
    }

    private static JudgeRubricResult PrintSheet(JudgeRubricRequest request, JudgeRubricResult result)
    {
        if (request.Output is not { } output)
            return result;
        var paper = RubricPaper.WriteSheet(
            result.Edition,
            result.Sheet,
            result.Items,
            result.Standings,
            result.Threshold
        );
        var docx = paper.WriteDocx("", request.Day);
        return result with
        {
            Path = ResultFile.WriteResult(output, stream => stream.Write(docx), request.Table),
        };
    }

    private static RubricSheet FindSheet(RubricEdition edition, string? asked) =>
        asked is null
            ? edition.Sheets[0]
            : edition.Sheets.FirstOrDefault(sheet =>
                sheet.Key == asked || sheet.Label.Contains(asked, StringComparison.Ordinal)
            )
                ?? throw new UsageException(
                    $"{edition.Title}没有“{asked}”，现有{string.Join("、", edition.Sheets.Select(sheet => sheet.Label))}。"
                );

    private static bool IsScored(RubricReading reading, RubricColumn column) =>
        reading.Items.SelectMany(item => item.ListLeaves()).Any(leaf => leaf.Points.ContainsKey(column));
}
