using System.Globalization;
using System.Text;

namespace Youju.Text.Yaml;

/// <summary>Writes the plain YAML that dossiers are kept in; what is null is left out.</summary>
public sealed class YamlText
{
    private const string Special = ":#{}[],&*!|>'\"%@`\\";
    private readonly StringBuilder text = new();
    private int depth;
    private bool startsItem;

    public override string ToString() => text.ToString();

    public YamlText AddEntry(string key, string? value) =>
        value is null ? this : AppendLine(key + ": " + QuoteIfNeeded(value));

    public YamlText AddEntry(string key, decimal? value) =>
        AddEntry(key, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Written only where it is true.</summary>
    public YamlText AddFlag(string key, bool value) => value ? AppendLine(key + ": true") : this;

    public YamlText AddList(string key, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
            return this;
        AppendLine(key + ":");
        foreach (var value in values)
            text.Append(' ', (depth + 1) * 2).Append("- ").Append(QuoteIfNeeded(value)).Append('\n');
        return this;
    }

    public YamlText AddMap(string key, Action write)
    {
        var before = text.Length;
        AppendLine(key + ":");
        var head = text.Length;
        depth++;
        write();
        depth--;
        if (text.Length == head)
            text.Length = before;
        return this;
    }

    public YamlText AddItems<T>(string key, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return this;
        AppendLine(key + ":");
        depth += 2;
        foreach (var item in items)
        {
            startsItem = true;
            write(item);
        }

        depth -= 2;
        return this;
    }

    private YamlText AppendLine(string line)
    {
        text.Append(' ', startsItem ? (depth - 1) * 2 : depth * 2)
            .Append(startsItem ? "- " : "")
            .Append(line)
            .Append('\n');
        startsItem = false;
        return this;
    }

    private static string QuoteIfNeeded(string value)
    {
        var isPlain =
            value.Length > 0
            && !char.IsWhiteSpace(value[0])
            && !char.IsWhiteSpace(value[^1])
            && value[0] is not ('-' or '?' or '~' or '=' or '<')
            && value.All(sign =>
                !Special.Contains(sign)
                && !char.IsControl(sign)
                && !char.IsSurrogate(sign)
                && sign is not ('\u2028' or '\u2029' or '\uFEFF' or '\u0085')
            );
        return isPlain ? value : EscapeSigns(value);
    }

    private static string EscapeSigns(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var sign in value)
        {
            quoted.Append(
                sign switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    _ when char.IsControl(sign) || sign is '\u2028' or '\u2029' or '\uFEFF' =>
                        $"\\u{(int)sign:x4}",
                    _ => sign.ToString(),
                }
            );
        }

        return quoted.Append('"').ToString();
    }
}
