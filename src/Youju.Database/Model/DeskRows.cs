namespace Youju.Database.Model;

/// <summary>A field that somebody has typed into and not handed in.</summary>
internal sealed class DraftRow
{
    public required string Owner { get; init; }

    /// <summary>The path the form is sent to.</summary>
    public required string Form { get; init; }

    /// <summary>The browser.</summary>
    public required string Desk { get; init; }

    public required string Field { get; init; }

    public required string Text { get; set; }

    /// <summary>The version that stood in the form when it was opened.</summary>
    public required string Seen { get; set; }

    /// <summary>When, in UTC.</summary>
    public required string At { get; set; }
}

/// <summary>A list as somebody wants to find it again.</summary>
internal sealed class ViewRow
{
    public required string Owner { get; init; }

    /// <summary>The path of the list.</summary>
    public required string List { get; init; }

    public required string Name { get; init; }

    public required string Query { get; set; }
}
