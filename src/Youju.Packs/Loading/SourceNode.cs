namespace Youju.Packs.Loading;

/// <summary>A file of a pack, kept to show its lines.</summary>
internal sealed record SourceText(string Name, IReadOnlyList<string> Lines);

/// <summary>Where a node of YAML stands; line and column from 1.</summary>
internal sealed record SourceMark(SourceText Source, int Line, int Column)
{
    public PackError Error(int length, string problem, string? advice = null)
    {
        var line = Line <= Source.Lines.Count ? Source.Lines[Line - 1] : "";
        return new PackError(
            Source.Name,
            Line,
            Math.Min(Column, line.Length + 1),
            line,
            length,
            problem,
            advice
        );
    }
}

/// <summary>What was written in a pack's file, before it becomes a record.</summary>
internal abstract record SourceNode(SourceMark Mark)
{
    /// <summary>How many characters to underline.</summary>
    public virtual int Length => 1;
}

internal sealed record ScalarNode(SourceMark Mark, string Value) : SourceNode(Mark)
{
    public override int Length => Value.Length;
}

internal sealed record ListNode(SourceMark Mark, IReadOnlyList<SourceNode> Items) : SourceNode(Mark);

internal sealed record MapNode(SourceMark Mark, IReadOnlyList<MapEntry> Entries) : SourceNode(Mark);

internal sealed record MapEntry(ScalarNode Key, SourceNode Value);
