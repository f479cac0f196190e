namespace Tactus;

/// <summary>Whose code the engine's thread is in: a generator, or a member of a control.</summary>
internal interface IVisited;
