using System.Globalization;
using DotLiquid;
using DotLiquid.Exceptions;
using Youju.Reporting.Marks;

namespace Youju.Reporting.Narrative.Templates;

/// <summary>What came of running a template.</summary>
/// <param name="Words">Null where it broke off.</param>
/// <param name="Missing">The names that nothing stands behind.</param>
/// <param name="Failure">Why it broke off, in Chinese.</param>
internal sealed record TemplateRun(string? Words, IReadOnlySet<string> Missing, string? Failure = null)
{
    private const int MostIterations = 10_000;
    private const int TimeoutMilliseconds = 5_000;
    private static readonly HashSet<string> Nothing = [];

    public bool IsSound => Words is not null && Missing.Count == 0;

    public static TemplateRun RunTemplate(Template template, params Hash[] variables)
    {
        using var limit = new CancellationTokenSource(TimeoutMilliseconds);
        var context = new Context(
            [.. variables],
            new Hash(),
            new Hash(),
            ErrorsOutputMode.Rethrow,
            MostIterations,
            CultureInfo.InvariantCulture,
            limit.Token
        );
#pragma warning disable CA1031 // The engine promises nothing about what its filters throw.
        try
        {
            var words = template.Render(
                new RenderParameters(CultureInfo.InvariantCulture) { Context = context }
            );
            if (!FigureMarks.HasWholeMarks(words))
                return new(null, Nothing, "数要照原样写，不能再用“|”改写");
            return new(
                words,
                context
                    .Errors.OfType<VariableNotFoundException>()
                    .Select(ReadMissingName)
                    .ToHashSet(StringComparer.Ordinal)
            );
        }
        catch (Exception exception)
            when (exception
                    is MaximumIterationsExceededException
                        or System.TimeoutException
                        or OperationCanceledException
            )
        {
            return new(
                null,
                Nothing,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"for 循环的次数太多（最多 {MostIterations} 次），请减少"
                )
            );
        }
        catch (Exception)
        {
            return new(null, Nothing, "“|”后面的算法用在了不能算的值上");
        }
#pragma warning restore CA1031
    }

    // Error - Variable 'unit.nmae' could not be found
    private static string ReadMissingName(VariableNotFoundException error) =>
        error.Message.Split('\'') is [_, .. var name, _] ? string.Join('\'', name) : error.Message;
}
