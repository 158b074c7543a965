using DotLiquid;
using Youju.Domain.Facts;
using Youju.Reporting.Marks;
using Youju.Reporting.Narrative.Templates;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Narrative;

/// <summary>Fills figures into the clerk's and the pack's words by their keys: <c>接待游客{{ events.visitors }}</c>.</summary>
public sealed class NarrativeRenderer(FactStore facts, FigureStyle style)
{
    private readonly FactVariables words = new(facts, new FigurePrinter(style));

    /// <summary>Renders a Liquid text.</summary>
    /// <param name="place">Where it was written, as a person finds it.</param>
    /// <param name="plain">Plain words the text may use beside facts, such as the unit's name.</param>
    public RenderedText RenderText(
        string liquid,
        string place,
        IReadOnlyDictionary<string, string>? plain = null
    )
    {
        var problems = new Gaps();
        var text = FigureMarks.ParseMarks(RenderMarked(liquid, new(place), CreateVariables(plain), problems));
        problems.AddRange(text.Gaps);
        return new(text, problems.All);
    }

    /// <summary>Renders a text whose figures and gaps stay marked, so that it can be put into another one.</summary>
    /// <param name="variables">What the text may use beside facts; it wins where a fact has the same name.</param>
    internal string RenderMarked(string liquid, TextPlace place, Hash variables, Gaps problems) =>
        LiquidText.RenderTemplate(liquid, place, problems, variables, words.Variables);

    private static Hash CreateVariables(IReadOnlyDictionary<string, string>? plain)
    {
        var variables = new Hash();
        foreach (var (name, value) in plain ?? new Dictionary<string, string>())
            variables[name] = FigureMarks.RemoveMarks(value);
        return variables;
    }
}

/// <summary>What a template became.</summary>
/// <param name="Problems">Figures that are missing or unknown, and errors of the template, in Chinese.</param>
public sealed record RenderedText(TextWithFigures Text, IReadOnlyList<string> Problems);
