namespace Youju.UseCases.Checks;

/// <summary>One file that is to be checked.</summary>
/// <param name="File">Where it lies, and how results call it.</param>
/// <param name="Settings">What is asked of the check; its format is that of the result.</param>
/// <param name="IsWritten">Whether the result is wanted as a file, and not its counts alone.</param>
public sealed record CheckTask(InputFile File, CheckSettings Settings, bool IsWritten)
{
    /// <summary>Whether only the first words of the file are asked for, as the result; then it is not checked.</summary>
    public bool IsOpening { get; init; }
}
