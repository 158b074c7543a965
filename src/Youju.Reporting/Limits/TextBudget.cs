namespace Youju.Reporting.Limits;

/// <summary>What is left for one text.</summary>
/// <param name="most">The characters that the text may spend.</param>
internal sealed class TextBudget(ComposingBudget package, int most)
{
    private int rounds,
        steps;
    private long characters;

    public ComposingLimits Limits => package.Limits;

    public int MostCharacters => most;

    /// <exception cref="TextTooLongException">The text grows beyond its limit.</exception>
    public void SpendCharacters(long count)
    {
        characters += count;
        if (characters > most)
            throw new TextTooLongException();
        package.SpendCharacters(count);
    }

    public void SpendStep()
    {
        if (++steps > Limits.Steps)
            throw new TextTooLongException();
    }

    /// <exception cref="TooManyRoundsException">The loops of the text go round too often.</exception>
    public void SpendRound()
    {
        CheckRounds(1);
        rounds++;
    }

    /// <summary>Whether a loop of so many rounds may still begin.</summary>
    /// <exception cref="TooManyRoundsException">The loops of the text go round too often.</exception>
    public void CheckRounds(decimal count)
    {
        if (count > Limits.Rounds - rounds)
            throw new TooManyRoundsException();
    }
}

/// <summary>A text grew beyond what one text may be.</summary>
internal sealed class TextTooLongException : Exception;

/// <summary>The loops of a text go round too often.</summary>
internal sealed class TooManyRoundsException : Exception;
