using Youju.Formats.Findings;
using Youju.Formats.Findings.Docx;
using Youju.Formats.Findings.Html;
using Youju.Formats.Findings.Json;
using Youju.Formats.Findings.Sarif;
using Youju.Formats.Findings.Text;

namespace Youju.UseCases.Checks;

/// <summary>The forms in which a result can be had; the name is also the extension of its file.</summary>
internal static class OutputFormat
{
    public const string Text = "text";
    public const string Docx = "docx";

    /// <summary>Findings beside the report without a page around them: a host has its own.</summary>
    public const string Part = "part";

    public static string[] Names { get; } = [Text, "json", "html", Docx, "sarif"];

    /// <summary>Whether a person can read it where commands are typed.</summary>
    public static bool SuitsScreen(string format) => format is Text or "json" or "sarif";

    public static IFindingsWriter CreateWriter(string format, bool forScreen) =>
        format switch
        {
            "json" => new JsonFindings(),
            "html" => new HtmlFindings(),
            Docx => new DocxFindings(),
            Part => new PartFindings(),
            "sarif" => new SarifFindings(),
            _ => new TextFindings(forScreen ? Palette.Terminal : Palette.Plain),
        };
}
