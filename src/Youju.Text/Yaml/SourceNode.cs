using Youju.Text.Files;

namespace Youju.Text.Yaml;

/// <summary>A file of a pack, kept to show its lines.</summary>
public sealed record SourceText(string Name, IReadOnlyList<string> Lines);

/// <summary>Where a node of YAML stands; line and column from 1.</summary>
public sealed record SourceMark(SourceText Source, int Line, int Column)
{
    public FileError CreateError(int length, string problem, string? advice = null)
    {
        var line = Line <= Source.Lines.Count ? Source.Lines[Line - 1] : "";
        return new FileError(
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
public abstract record SourceNode(SourceMark Mark)
{
    /// <summary>How many characters to underline.</summary>
    public virtual int Length => 1;
}

public sealed record ScalarNode(SourceMark Mark, string Value) : SourceNode(Mark)
{
    public override int Length => Value.Length;
}

public sealed record ListNode(SourceMark Mark, IReadOnlyList<SourceNode> Items) : SourceNode(Mark);

public sealed record MapNode(SourceMark Mark, IReadOnlyList<MapEntry> Entries) : SourceNode(Mark)
{
    public SourceNode? FindValue(string key) =>
        Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;
}

public sealed record MapEntry(ScalarNode Key, SourceNode Value);
