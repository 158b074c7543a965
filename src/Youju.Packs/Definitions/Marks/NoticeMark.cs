namespace Youju.Packs.Definitions.Marks;

/// <summary>What a statement about a form or a notice rests on (docs/domain/README.md#marks).</summary>
public enum NoticeMark
{
    /// <summary>[V]: seen in published material.</summary>
    Seen,

    /// <summary>[GK]: general knowledge, not held against the text.</summary>
    Known,
}
