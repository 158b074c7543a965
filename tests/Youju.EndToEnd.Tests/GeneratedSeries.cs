using CsCheck;

namespace Youju.EndToEnd.Tests;

/// <summary>Random values that are the same on every run: what one of them shows is found again.</summary>
internal static class GeneratedSeries
{
    private const ulong Seed = 2024;

    public static IEnumerable<T> TakeSeries<T>(this Gen<T> values, int count) =>
        Enumerable.Range(0, count).Select(at => values.Generate(new PCG((uint)at, Seed), null, out _));
}
