using Youju.Domain.Facts;
using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;
using Youju.Reporting.Limits;
using Youju.Reporting.Marks;
using Youju.Reporting.Templates;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Narrative;

/// <summary>Fills figures into the clerk's and the pack's words by their keys: <c>接待游客{{ events.visitors }}</c>.</summary>
public sealed class NarrativeRenderer
{
    private readonly FactNames facts;
    private readonly LiquidText texts;

    public NarrativeRenderer(FactStore facts, FigureStyle style, ComposingLimits? limits = null)
        : this(facts, style, new LiquidText(new(limits ?? new()))) { }

    internal NarrativeRenderer(FactStore facts, FigureStyle style, LiquidText texts) =>
        (this.facts, this.texts) = (new(facts, new FigurePrinter(style)), texts);

    /// <summary>Renders a Liquid text.</summary>
    /// <param name="place">Where it was written, as a person finds it.</param>
    /// <param name="plain">Plain words the text may use beside facts, such as the unit's name.</param>
    public RenderedText RenderText(
        string liquid,
        string place,
        IReadOnlyDictionary<string, string>? plain = null
    )
    {
        var marked = RenderMarked(liquid, new(place), CreateNames(plain));
        var text = FigureMarks.ParseMarks(marked.Words);
        return new(text, new GapList().AddGaps(marked.Gaps).AddGaps(text.Gaps).All);
    }

    /// <summary>Renders a text whose figures and gaps stay marked, so that it can be put into another one.</summary>
    /// <param name="names">What the text may use beside facts; it wins where a fact has the same name.</param>
    internal MarkedText RenderMarked(string liquid, TextPlace place, TemplateNames names) =>
        texts.RenderTemplate(liquid, place, names, facts.Names);

    private static TemplateNames CreateNames(IReadOnlyDictionary<string, string>? plain)
    {
        var names = new TemplateNames();
        foreach (var (name, value) in plain ?? new Dictionary<string, string>())
            names[name] = FigureMarks.RemoveMarks(value);
        return names;
    }
}

/// <summary>What a template became.</summary>
/// <param name="Problems">Figures that are missing or unknown, and errors of the template.</param>
public sealed record RenderedText(TextWithFigures Text, IReadOnlyList<Remark> Problems);
