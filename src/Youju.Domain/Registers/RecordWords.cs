namespace Youju.Domain.Registers;

/// <summary>The fields that registers ask for by one word: of a parent, a stage, a review, a point, a line or an area on the map.</summary>
/// <remarks>They become ordinary fields, so that files, forms, sentences and measures know them like any other
/// (docs/decisions/021-the-shape-of-a-record.md).</remarks>
public sealed record RecordWords
{
    /// <summary>The record that one belongs to.</summary>
    public FieldDefinition? Parent { get; init; }

    /// <summary>What is kept of each stage: planned and actual day, paper, result, person.</summary>
    public IReadOnlyList<FieldDefinition> Stage { get; init; } = [];

    /// <summary>How far a record has been looked at.</summary>
    public FieldDefinition? Review { get; init; }

    /// <summary>A point as it was written, and the system of its coordinates.</summary>
    public IReadOnlyList<FieldDefinition> Point { get; init; } = [];

    /// <summary>A line or an area as it was written, in the coordinate system of the point.</summary>
    public FieldDefinition? Shape { get; init; }

    /// <summary>The register with the fields that it asks for behind its own.</summary>
    public RegisterDefinition ShapeRegister(RegisterDefinition register)
    {
        List<FieldDefinition> asked =
        [
            .. register.Stages.SelectMany(CreateStageFields),
            .. register.LiesOnMap ? Point : [],
            .. register.IsShaped && Shape is { } shape ? [shape] : Array.Empty<FieldDefinition>(),
            .. register.Parent is { } parent && Parent is { } field
                ? [field with { Register = parent }]
                : Array.Empty<FieldDefinition>(),
            .. register.IsReviewed && Review is { } review ? [review] : Array.Empty<FieldDefinition>(),
        ];
        return asked.Count == 0 ? register : register with { Fields = [.. register.Fields, .. asked] };
    }

    /// <summary>What a register asks for and these words do not have, in Chinese.</summary>
    public IEnumerable<string> FindLacking(RegisterDefinition register)
    {
        var known = Stage.Select(part => part.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from stage in register.Stages
            from part in stage.Parts.Where(part => !known.Contains(part))
            select $"阶段“{stage.Key}”用了没有的部分“{part}”，应为下列之一：{string.Join("、", known)}",
            .. IsLackingWords(register)
                ? [$"台账“{register.Key}”用了通用部分，方案包却没有 records.yaml；请继承 cn"]
                : Array.Empty<string>(),
        ];
    }

    private bool IsLackingWords(RegisterDefinition register) =>
        (register.Stages.Count > 0 && Stage.Count == 0)
        || (register.IsReviewed && Review is null)
        || (register.LiesOnMap && Point.Count == 0)
        || (register.IsShaped && Shape is null)
        || (register.Parent is not null && Parent is null);

    // 立项·计划日期; a sheet may as well call it 立项计划日期 or 计划立项日期.
    private IEnumerable<FieldDefinition> CreateStageFields(RecordStage stage) =>
        from part in Stage
        where stage.Parts.Count == 0 || stage.Parts.Contains(part.Key)
        select part with
        {
            Key = $"{stage.Key}-{part.Key}",
            Label = $"{stage.Label}·{part.Label}",
            Aliases =
            [
                .. part.Aliases.Prepend(part.Label).Select(name => stage.Label + name),
                .. part.Label.Length > 2
                    ? [$"{part.Label[..2]}{stage.Label}{part.Label[2..]}"]
                    : Array.Empty<string>(),
            ],
        };
}
