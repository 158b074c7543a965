using CsCheck;

namespace Youju.EndToEnd.Tests;

internal static class AnyOf
{
    public static Gen<T> These<T>(params T[] values) =>
        Gen.Int[0, values.Length - 1].Select(at => values[at]);
}
