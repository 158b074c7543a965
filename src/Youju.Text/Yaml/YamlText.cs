using System.Globalization;
using System.Text;

namespace Youju.Text.Yaml;

/// <summary>Writes the plain YAML that dossiers are kept in; what is null is left out.</summary>
public sealed class YamlText
{
    private const string Invisible = "\u2028\u2029\uFEFF";
    private const string Special = ":#{}[],&*!|>'\"%@`\\" + Invisible;
    private const string Leading = "-?~=<";

    private static readonly Dictionary<char, string> Escapes = new()
    {
        ['"'] = "\\\"",
        ['\\'] = "\\\\",
        ['\n'] = "\\n",
        ['\r'] = "\\r",
        ['\t'] = "\\t",
    };

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
        var marker = startsItem ? "- " : "";
        text.Append(' ', (depth * 2) - marker.Length).Append(marker).Append(line).Append('\n');
        startsItem = false;
        return this;
    }

    private static string QuoteIfNeeded(string value) => IsPlain(value) ? value : Quote(value);

    private static bool IsPlain(string value) =>
        value.Length > 0
        && value.Trim().Length == value.Length
        && !Leading.Contains(value[0])
        && !value.Any(NeedsQuotes);

    private static bool NeedsQuotes(char sign) =>
        Special.Contains(sign) || char.IsControl(sign) || char.IsSurrogate(sign);

    private static string Quote(string value) => "\"" + string.Concat(value.Select(EscapeSign)) + "\"";

    private static string EscapeSign(char sign)
    {
        if (Escapes.TryGetValue(sign, out var escape))
            return escape;
        return char.IsControl(sign) || Invisible.Contains(sign) ? $"\\u{(int)sign:x4}" : sign.ToString();
    }
}
