namespace Youju.Database.People;

/// <summary>How an attempt to sign in ended; why it is wrong is told to nobody.</summary>
public enum SignInState
{
    /// <summary>The login, the password or the factor is wrong, or the account is locked or off.</summary>
    Wrong,

    /// <summary>The password is right; the code of the telephone is missing.</summary>
    NeedsFactor,

    Entered,
}

/// <summary>How an attempt to sign in ended.</summary>
/// <param name="Login">As the account has it; null where it did not succeed.</param>
public sealed record SignInOutcome(SignInState State, string? Login);
