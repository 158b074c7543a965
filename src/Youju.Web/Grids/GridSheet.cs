namespace Youju.Web.Grids;

/// <summary>A column of a grid.</summary>
/// <param name="Key">What the field is called in files.</param>
/// <param name="Choices">The words that may stand there; empty where any may.</param>
public sealed record SheetColumn(
    string Key,
    string Label,
    bool IsNumber,
    bool IsRequired,
    IReadOnlyList<string> Choices
);

/// <summary>A row of a grid as it was written, whatever is wrong with it.</summary>
/// <param name="Id">Of what it shows; null for a new one.</param>
/// <param name="Seen">What tells whether somebody has changed it meanwhile: the number of the version, or a digest.</param>
/// <param name="Texts">What stands in each column, in their order.</param>
public sealed record GridRow(string? Id, string Seen, IReadOnlyList<string> Texts)
{
    /// <summary>What is wrong, in Chinese, by the key of the column.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; init; } = new Dictionary<string, string>();

    /// <summary>What somebody else has written meanwhile, in the order of the columns; null where nobody has.</summary>
    public IReadOnlyList<string>? Theirs { get; init; }

    /// <summary>The columns into which somebody else has written too; null where it cannot be told what was before.</summary>
    public IReadOnlyList<int>? Both { get; init; }

    /// <summary>The same over what stands now: a cell that was left alone is as somebody else has written it.</summary>
    /// <param name="seen">What stood in the columns when the row was begun.</param>
    /// <param name="now">What stands there now.</param>
    /// <param name="seenNow">What tells that this is what stands.</param>
    public GridRow MergeInto(IReadOnlyList<string> seen, IReadOnlyList<string> now, string seenNow)
    {
        if (seen.Count != Texts.Count || now.Count != Texts.Count)
            return this;
        var merged = MergedTexts.Merge(seen, Texts, now);
        return this with
        {
            Texts = merged.Texts,
            Both = merged.Both,
            Seen = merged.Both.Count == 0 ? seenNow : Seen,
        };
    }

    /// <summary>What somebody else has written, where it is told: in the columns that both have written into.</summary>
    public IReadOnlyList<string> SelectTheirs(IReadOnlyList<string> now) =>
        Both is null ? now : [.. now.Select((text, at) => Both.Contains(at) ? text : Texts[at])];

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Id is null && Texts.All(string.IsNullOrWhiteSpace);

    /// <summary>Whether it cannot be saved as it stands.</summary>
    public bool IsHeldBack => Problems.Count > 0 || Theirs is not null;
}

/// <summary>What is entered in a grid.</summary>
/// <param name="Path">Where rows are sent.</param>
/// <param name="Title">What is entered.</param>
/// <param name="Back">The page that shows it when it is saved.</param>
public sealed record GridSheet(
    string Path,
    string Title,
    string Back,
    IReadOnlyList<SheetColumn> Columns,
    IReadOnlyList<GridRow> Rows
);
