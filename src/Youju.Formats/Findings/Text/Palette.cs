using Youju.Domain.Findings;
using Youju.Text.Words;

namespace Youju.Formats.Findings.Text;

/// <summary>The colours of a terminal, or none where the text goes to a file.</summary>
public sealed class Palette
{
    private readonly bool coloured;

    private Palette(bool coloured) => this.coloured = coloured;

    public static Palette Plain { get; } = new(coloured: false);

    public static Palette Terminal { get; } = new(coloured: true);

    /// <summary>Words without colour; where a person sees them, without signs that a terminal would obey.</summary>
    public string ShowPlain(string words) => coloured ? VisibleText.ShowControls(words) : words;

    public string PaintStrong(string words) => ApplyColour("1", words);

    public string PaintFaint(string words) => ApplyColour("2", words);

    public string PaintBySeverity(Severity severity, string words) => ApplyColour(ToColour(severity), words);

    private static string ToColour(Severity severity) =>
        severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "33",
            _ => "36",
        };

    private string ApplyColour(string code, string words) =>
        coloured ? $"\e[{code}m{VisibleText.ShowControls(words)}\e[0m" : words;
}
