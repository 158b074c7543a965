namespace Youju.Import.Requests;

/// <summary>What someone said a column holds: 花费=spent:万元.</summary>
/// <param name="Header">The head of the column.</param>
/// <param name="Field">The field's key or name.</param>
/// <param name="Unit">The unit of its numbers; empty where the head names it.</param>
public sealed record ColumnMap(string Header, string Field, string Unit = "")
{
    /// <summary>The only register of which it was said; null for any that has the field.</summary>
    public string? Register { get; init; }

    /// <summary>Whether it was said of a register.</summary>
    public bool IsSaidOf(string register) => Register is null || Register == register;

    /// <summary>Null where the text is no mapping.</summary>
    public static ColumnMap? Parse(string text)
    {
        // A Chinese keyboard writes ＝ and ：; either may stand where nothing else parts the two.
        var equals = text.AsSpan().IndexOfAny('=', '＝');
        if (equals < 0)
            equals = text.AsSpan().IndexOfAny(':', '：');
        if (equals <= 0 || equals == text.Length - 1)
            return null;
        var (head, target) = (text[..equals].Trim(), text[(equals + 1)..].Trim());
        var colon = target.IndexOfAny([':', '：']);
        return colon < 0 ? new(head, target) : new(head, target[..colon], target[(colon + 1)..]);
    }

    /// <summary>The field with its unit, as it is kept: spent:万元.</summary>
    public string Target => Unit.Length == 0 ? Field : $"{Field}:{Unit}";
}
