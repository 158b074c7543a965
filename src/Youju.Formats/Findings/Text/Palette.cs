using Youju.Domain.Findings;

namespace Youju.Formats.Findings.Text;

/// <summary>The colours of a terminal, or none where the text goes to a file.</summary>
public sealed class Palette
{
    private readonly bool coloured;

    private Palette(bool coloured) => this.coloured = coloured;

    public static Palette Plain { get; } = new(coloured: false);

    public static Palette Terminal { get; } = new(coloured: true);

    public string Strong(string words) => Paint("1", words);

    public string Faint(string words) => Paint("2", words);

    public string Of(Severity severity, string words) =>
        Paint(
            severity switch
            {
                Severity.Error => "1;31",
                Severity.Warning => "33",
                _ => "36",
            },
            words
        );

    private string Paint(string code, string words) => coloured ? $"\e[{code}m{words}\e[0m" : words;
}
