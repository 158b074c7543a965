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

    public YamlText Entry(string key, string? value) =>
        value is null ? this : Line(key + ": " + Quote(value));

    public YamlText Entry(string key, decimal? value) =>
        Entry(key, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Written only where it is true.</summary>
    public YamlText Flag(string key, bool value) => value ? Line(key + ": true") : this;

    public YamlText List(string key, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
            return this;
        Line(key + ":");
        foreach (var value in values)
            text.Append(' ', (depth + 1) * 2).Append("- ").Append(Quote(value)).Append('\n');
        return this;
    }

    public YamlText Map(string key, Action write)
    {
        var before = text.Length;
        Line(key + ":");
        var head = text.Length;
        depth++;
        write();
        depth--;
        if (text.Length == head)
            text.Length = before;
        return this;
    }

    public YamlText Items<T>(string key, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return this;
        Line(key + ":");
        depth += 2;
        foreach (var item in items)
        {
            startsItem = true;
            write(item);
        }

        depth -= 2;
        return this;
    }

    private YamlText Line(string line)
    {
        text.Append(' ', startsItem ? (depth - 1) * 2 : depth * 2)
            .Append(startsItem ? "- " : "")
            .Append(line)
            .Append('\n');
        startsItem = false;
        return this;
    }

    private static string Quote(string value)
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
        return isPlain ? value : Escape(value);
    }

    private static string Escape(string value)
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
