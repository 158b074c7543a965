namespace Youju.Domain.Registers;

/// <summary>台账: what one kind of work is recorded with, and what can be read off it.</summary>
public sealed record RegisterDefinition(string Key, string Label)
{
    public IReadOnlyList<FieldDefinition> Fields { get; init; } = [];

    public IReadOnlyList<RegisterState> States { get; init; } = [];

    /// <summary>The fields a list of records shows.</summary>
    public IReadOnlyList<string> Display { get; init; } = [];

    public IReadOnlyList<MeasureDefinition> Measures { get; init; } = [];

    public IReadOnlyList<SentenceTemplate> Sentences { get; init; } = [];

    /// <summary>The field that tells when; orders records, and warns of visitors counted twice.</summary>
    public string? Period { get; init; }

    /// <summary>The field that tells where.</summary>
    public string? Place { get; init; }

    /// <summary>The fields that tell two records apart where a workbook carries no ids; the required ones
    /// that are no amounts, unless said.</summary>
    public IReadOnlyList<string> Identity { get; init; } = [];

    /// <summary>What tells two records apart, as <see cref="Identity"/> says it or by default.</summary>
    public IReadOnlyList<string> DistinguishingFields =>
        Identity.Count > 0
            ? Identity
            :
            [
                .. Fields
                    .Where(column =>
                        column.IsRequired && column.Type is not (FieldType.Number or FieldType.Money)
                    )
                    .Select(column => column.Key),
            ];

    /// <summary>Whether it counts what happened on days of its year; what is only read at a day belongs to two years.</summary>
    public bool CountsItsYear =>
        Period is not null && Measures.Any(measure => measure.Kind == MeasureKind.Count);

    /// <summary>It may stay unfilled without a word: another register keeps the same, or few units have such work.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What a person must do about a register that nobody has filled.</summary>
    public string FillReminder => $"台账“{Label}”还没有填：填写，或声明本年没有";

    /// <summary>How a sheet of a workbook shows that it holds this register, where nobody says so.</summary>
    public SheetMark RecognisedBy { get; init; }

    /// <summary>Words by which sheets and their titles name it, beside its label: 执法检查, 巡查.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The field in which a record names the one that it belongs to.</summary>
    public const string ParentField = "parent";

    /// <summary>The register whose records its own belong to, which may be itself.</summary>
    public string? Parent { get; init; }

    /// <summary>The steps that each record goes through, each with its planned and its actual day.</summary>
    public IReadOnlyList<RecordStage> Stages { get; init; } = [];

    /// <summary>Whether the stages follow one another: none is skipped, and none goes back, without a reason.</summary>
    public bool IsInOrder { get; init; }

    /// <summary>What makes a record red or amber.</summary>
    public IReadOnlyList<RecordRule> Rules { get; init; } = [];

    /// <summary>Whether it is kept how far each record has been looked at: 自查, 复核, 有问题.</summary>
    public bool IsReviewed { get; init; }

    /// <summary>Whether its place may have a point on the map, as it was written, and the system of its coordinates.</summary>
    public bool IsLocated { get; init; }

    /// <summary>Whether it may have a line or an area on the map beside its point: a route, a piece of land.</summary>
    public bool IsShaped { get; init; }

    /// <summary>Whether its records can be drawn on a map.</summary>
    public bool LiesOnMap => IsLocated || IsShaped;

    /// <summary>Where exports spread one record over several rows: one of them stands for all.</summary>
    public Breakdown? Breakdown { get; init; }

    /// <summary>How a person calls a record: “云溪樱花节”（blossom）, or by its id alone where the first displayed field is no name.</summary>
    public string FormatNameWithId(string id, RecordVersion version)
    {
        return Display is [var first, ..] && version[first] is TextValue { Text: var name } && name != id
            ? $"“{name}”（{id}）"
            : $"“{id}”";
    }

    /// <summary>What figures call a record they come from: 节会活动“云溪樱花节”; by its id where it has no name.</summary>
    public string FormatNameWithLabel(string id, RecordVersion version) =>
        $"{Label}“{(Display is [var first, ..] && version[first] is TextValue { Text: var name } ? NestQuotes(name) : id)}”";

    // Inside quotes, quotes are single ones (GB/T 15834).
    private static string NestQuotes(string name)
    {
        return name is ['“', .. var inner, '”'] ? inner : name.Replace('“', '‘').Replace('”', '’');
    }

    public FieldDefinition? FindField(string key) => Fields.FirstOrDefault(field => field.Key == key);

    public MeasureDefinition? FindMeasure(string key) =>
        Measures.FirstOrDefault(measure => measure.Key == key);
}

/// <summary>A column that parts one record into several rows, such as 传播渠道.</summary>
/// <param name="Columns">What it is called.</param>
/// <param name="Totals">What it says in the row that adds the others up, such as 全部.</param>
public sealed record Breakdown(IReadOnlyList<string> Columns, IReadOnlyList<string> Totals);
