namespace Youju.Cli.Terminals;

/// <summary>What a script learns from the program's end.</summary>
public static class ExitCode
{
    /// <summary>Nothing at or above --fail-on.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above --fail-on.</summary>
    public const int Findings = 1;

    /// <summary>The command was called in a way it does not understand.</summary>
    public const int Usage = 2;

    /// <summary>An input could not be read.</summary>
    public const int Unreadable = 3;

    /// <summary>A mistake of the program itself, as sysexits.h numbers it.</summary>
    public const int Broken = 70;

    /// <summary>Stopped by the person at the keyboard, as shells number it.</summary>
    public const int Cancelled = 130;
}
