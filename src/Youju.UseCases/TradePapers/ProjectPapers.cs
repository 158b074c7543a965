using System.Globalization;
using Youju.Domain.Registers;
using Youju.Formats.Photos;
using Youju.Tourism.Projects;
using Youju.UseCases.PrintedPapers;

namespace Youju.UseCases.TradePapers;

/// <summary>项目单 and the S-curve of a project.</summary>
internal static class ProjectPapers
{
    private const string Progress = "project-progress";
    private const string Plan = "plan";
    private const string MonthDone = "month-done";
    private const string MonthPlan = "month-plan";
    private const decimal PhotoMillimetres = 80;
    private const decimal MapShare = 0.55m;

    /// <summary>One project on one sheet: what it is, where, how far it is.</summary>
    public static PaperDraft WriteSheet(PaperDesk desk, RegisterDefinition register, Record record)
    {
        var texts = desk.ReadTexts(register, record.Current);
        var paper = new PaperDraft()
            .AddHeading(texts[register.Display[0]], 0)
            .AddForm(ListFields(register, texts));
        var stages = ListStages(register, texts);
        if (stages.Count > 0)
            paper.AddTable(["阶段", "计划", "实际"], stages);
        var photo = desk.ListEvidence(register.Key, record)
            .Select(file => (file.Name, Content: desk.ReadEvidence(file)))
            .FirstOrDefault(one => one.Content is not null && PhotoFile.IsPhoto(one.Content));
        if (photo.Content is { } content)
            paper.AddPhoto(photo.Name, content, PhotoMillimetres);
        if (PlaceSketch.DrawPlace(desk, texts[register.Display[0]], record.Current) is { } map)
            paper.AddDrawing(map, MapShare);
        if (BuildCurve(desk, record, texts) is { } curve)
            paper.AddDrawing(curve.DrawCurve());
        return paper;
    }

    /// <summary>The S-curve; null where no month of the project was reported.</summary>
    public static ProgressCurve? BuildCurve(
        PaperDesk desk,
        Record record,
        IReadOnlyDictionary<string, string> texts
    )
    {
        var (done, planned) = (ReadMonths(desk, record, MonthDone), ReadMonths(desk, record, MonthPlan));
        if (done.Count == 0)
            return null;
        var (sum, plannedSum) = (0m, (decimal?)0);
        var months = new List<ProgressMonth>();
        for (var month = 1; month <= 12; month++)
        {
            sum += done[month].Sum();
            plannedSum = planned.Contains(month) ? plannedSum + planned[month].Sum() : null;
            months.Add(new(month, done.Contains(month) ? sum : null, plannedSum));
        }

        var plan = (record.Current[Plan] as MoneyValue)?.Money.Yuan;
        return new($"{texts["name"]}{desk.PrintYear()}年投资进度", plan, months);
    }

    // Corrections hold the difference: the rows of a month add up to what is true.
    private static ILookup<int, decimal> ReadMonths(PaperDesk desk, Record record, string field) =>
        desk.ListRecords(Progress)
            .Where(month => month.BelongsTo(record.Id))
            .Select(month =>
                (
                    Month: DateRangeValue.FromFieldValue(month.Current["month"])?.Last.Month,
                    Amount: (month.Current[field] as MoneyValue)?.Money.Yuan
                )
            )
            .Where(month => month is { Month: not null, Amount: not null })
            .ToLookup(month => month.Month!.Value, month => month.Amount!.Value);

    private static IEnumerable<IReadOnlyList<(string, string)>> ListFields(
        RegisterDefinition register,
        IReadOnlyDictionary<string, string> texts
    )
    {
        var shown = register
            .Fields.Where(field =>
                field.Type is not (FieldType.Evidence or FieldType.Reference)
                && field.Key != register.Display[0]
                && !IsOfStage(register, field.Key)
                && texts[field.Key].Length > 0
            )
            .ToList();
        // What is long goes over the whole width, what is short two by two.
        var wide = shown
            .Where(field => field.Type == FieldType.Text && texts[field.Key].Length > 16)
            .ToList();
        var narrow = shown.Except(wide).Select(field => (field.Label, PrintText(field, texts))).ToList();
        if (narrow.Count % 2 == 1)
            narrow.Add(("", ""));
        return
        [
            .. narrow.Chunk(2),
            .. wide.Select(field => (IReadOnlyList<(string, string)>)[(field.Label, texts[field.Key])]),
        ];
    }

    // 2,700万元 rather than 27000000.
    private static string PrintText(FieldDefinition field, IReadOnlyDictionary<string, string> texts) =>
        field.Type == FieldType.Money
        && decimal.TryParse(texts[field.Key], NumberStyles.Number, CultureInfo.InvariantCulture, out var yuan)
            ? string.Create(CultureInfo.InvariantCulture, $"{yuan / 10_000:#,0.##}万元")
            : texts[field.Key];

    private static bool IsOfStage(RegisterDefinition register, string key) =>
        register.Stages.Any(stage => key.StartsWith(stage.Key + "-", StringComparison.Ordinal));

    private static List<string[]> ListStages(
        RegisterDefinition register,
        IReadOnlyDictionary<string, string> texts
    ) =>
        [
            .. register
                .Stages.Select(stage =>
                    (string[])
                        [
                            stage.Label,
                            texts.GetValueOrDefault($"{stage.Key}-planned", ""),
                            texts.GetValueOrDefault($"{stage.Key}-actual", ""),
                        ]
                )
                .Where(row => row[1].Length + row[2].Length > 0),
        ];
}
