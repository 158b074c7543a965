namespace Youju.Domain.Registers;

/// <summary>A step of a register's pipeline, such as 已申报、待公布、已入选.</summary>
/// <param name="IsCarried">A record in this state at the end of the year goes on into the next.</param>
public sealed record RegisterState(string Key, string Label, bool IsCarried = false);
