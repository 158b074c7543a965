namespace Youju.Reporting.Templates;

/// <summary>
/// What a text may name, by name: words, yes or no, further names, lists of names, a <see
/// cref="NamePath"/>; null is nothing to print.
/// </summary>
internal class TemplateNames : Dictionary<string, object?>
{
    public TemplateNames()
        : base(StringComparer.Ordinal) { }

    /// <summary>The same names, to be added to.</summary>
    public TemplateNames(TemplateNames other)
        : base(other, StringComparer.Ordinal) { }
}

/// <summary>Names that may or may not be there: a chapter nobody has written, a budget without money. Printing one says nothing.</summary>
internal sealed class OpenNames : TemplateNames;

/// <summary>
/// Names that are asked for one after another: <c>events</c>, then <c>visitors</c>; gives what a name of
/// <see cref="TemplateNames"/> may stand for.
/// </summary>
internal delegate object? NamePath(string name);

/// <summary>Stands where a key names no fact.</summary>
/// <param name="Key">As it was written.</param>
/// <param name="Code">What is wrong with it.</param>
/// <param name="Values">The key, and what was probably meant.</param>
internal sealed record UnknownKey(string Key, string Code, params IReadOnlyList<string> Values);
