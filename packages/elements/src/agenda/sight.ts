/** Whether somebody can see the page, and when that or the network changes. */
export interface Sight {
  isVisible(): boolean;
  /** Tells of every change; returns how to stop. */
  watch(changed: () => void): () => void;
}

export const browserSight: Sight = {
  isVisible: () => document.visibilityState === 'visible',
  watch(changed) {
    document.addEventListener('visibilitychange', changed);
    window.addEventListener('online', changed);
    return () => {
      document.removeEventListener('visibilitychange', changed);
      window.removeEventListener('online', changed);
    };
  },
};
