using System.Globalization;
using DotLiquid;
using DotLiquid.Exceptions;

namespace Youju.Reporting.Narrative;

/// <summary>Runs Liquid texts; they see what they are handed and nothing else, and how long one may run is bounded.</summary>
internal static class LiquidText
{
    private const int MostIterations = 10_000;
    private const int TimeoutMilliseconds = 5_000;

    /// <summary>The text with marks where figures and gaps are; empty with a problem where the template is broken.</summary>
    public static string Render(string liquid, Hash variables, Gaps problems)
    {
        try
        {
            return Template.Parse(FigureMarks.Clean(liquid), SyntaxCompatibility.DotLiquid22a).Render(new RenderParameters(CultureInfo.InvariantCulture)
            {
                LocalVariables = variables,
                ErrorsOutputMode = ErrorsOutputMode.Rethrow,
                MaxIterations = MostIterations,
                Timeout = TimeoutMilliseconds,
            });
        }
        catch (Exception exception) when (exception is LiquidException or RenderException or System.TimeoutException)
        {
            problems.Add($"文字模板写法有误：{exception.Message}");
            return "";
        }
    }
}
