using System.Globalization;
using Youju.Domain.Findings;
using Youju.Reporting.Gaps;

namespace Youju.Reporting.Limits;

/// <summary>What is left of the limits while a package is being composed.</summary>
internal sealed class ComposingBudget(ComposingLimits limits)
{
    private long allCharacters;

    public ComposingLimits Limits => limits;

    /// <exception cref="CannotComposeException">All texts together grow beyond what a package may hold.</exception>
    public void SpendCharacters(long count)
    {
        allCharacters += count;
        if (allCharacters > limits.AllCharacters)
            throw new CannotComposeException(
                new(
                    GapCodes.PackageTooLong,
                    Severity.Error,
                    Place: null,
                    [limits.AllCharacters.ToString(CultureInfo.InvariantCulture)]
                )
            );
    }
}
