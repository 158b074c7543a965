using System.Globalization;
using DotLiquid;
using DotLiquid.Exceptions;
using Youju.Domain.Facts;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Narrative;

/// <summary>Fills figures into the clerk's and the pack's words by their keys: <c>接待游客{{ events.visitors }}</c>.</summary>
/// <remarks>Templates see facts and a few plain words, no objects and no files; how long one may run is bounded.</remarks>
public sealed class NarrativeRenderer(FactStore facts, FigureStyle style)
{
    private const string KnownRoot = "known";
    private const int MostIterations = 10_000;
    private const int TimeoutMilliseconds = 5_000;

    private readonly FigurePrinter printer = new(style);

    /// <summary>Renders a Liquid text.</summary>
    /// <param name="plain">Plain words the text may use beside facts, such as the unit's name.</param>
    public RenderedText Render(string liquid, IReadOnlyDictionary<string, string>? plain = null)
    {
        var words = new FactWords(facts, printer);
        try
        {
            var template = Template.Parse(FigureMarks.Clean(liquid), SyntaxCompatibility.DotLiquid22a);
            return new(FigureMarks.Take(template.Render(Parameters(words, plain))), [.. words.Problems]);
        }
        catch (Exception exception) when (exception is LiquidException or RenderException or System.TimeoutException)
        {
            return new(new FigureText("", []), [$"文字模板写法有误：{exception.Message}"]);
        }
    }

    private static RenderParameters Parameters(FactWords words, IReadOnlyDictionary<string, string>? plain)
    {
        var variables = new Hash { [KnownRoot] = new KnownPath("", words) };
        foreach (var root in words.Roots) variables[root] = new FactPath(root, words);
        foreach (var (name, value) in plain ?? new Dictionary<string, string>()) variables[name] = FigureMarks.Clean(value);
        return new RenderParameters(CultureInfo.InvariantCulture)
        {
            LocalVariables = variables,
            ErrorsOutputMode = ErrorsOutputMode.Rethrow,
            MaxIterations = MostIterations,
            Timeout = TimeoutMilliseconds,
        };
    }
}

/// <summary>What a template became.</summary>
/// <param name="Problems">Figures that are missing or unknown, and errors of the template, in Chinese.</param>
public sealed record RenderedText(FigureText Text, IReadOnlyList<string> Problems);
