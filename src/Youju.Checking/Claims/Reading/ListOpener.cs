namespace Youju.Checking.Claims.Reading;

/// <summary>A word after which parts are listed.</summary>
/// <param name="Promise">Whether the word says that nothing is left out: 包括, 分别为; 其中 alone does not.</param>
internal readonly record struct ListOpener(int At, int End, bool Promise);
